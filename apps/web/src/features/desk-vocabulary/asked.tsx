import type { AdditionProblem } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { problemWords } from './problem-words.ts'
import styles from './vocabulary-desk.module.css'

interface Props {
  problems: readonly AdditionProblem[]
  busy: boolean
  onSure: () => void
}

/** What may be meant, with the way to say that it is. */
export function Asked({ problems, busy, onSure }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <div role="alert" className={styles.asked}>
      {problems.map((problem) => (
        <p key={`${problem.what} ${problem.where} ${problem.written}`}>
          {problemWords(problem, { t, language: language.code })}
        </p>
      ))}
      <Button aria-disabled={busy} onClick={() => !busy && onSure()}>
        {t('vocabulary.sure')}
      </Button>
    </div>
  )
}
