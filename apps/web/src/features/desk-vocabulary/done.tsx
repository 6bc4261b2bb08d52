import type { AdditionProblem } from '@jawla/domain'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { setApart } from '../../i18n/set-apart.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { problemWords } from './problem-words.ts'
import { useUndo } from './use-vocabulary.ts'
import styles from './vocabulary-desk.module.css'

/** What was done last: `change` takes it back. */
export interface DoneWhat {
  how: 'added' | 'back' | 'again'
  name: string
  change: number
}

interface Props {
  done: DoneWhat | null
  onDone: (done: DoneWhat) => void
}

/** Says what was done, with the way back. What was pressed may be gone: the focus comes here. */
export function Done({ done, onDone }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const notice = useRef<HTMLDivElement>(null)
  const undo = useUndo()
  useEffect(() => {
    if (done !== null) notice.current?.focus()
  }, [done])
  const problems: readonly AdditionProblem[] =
    undo.data === undefined || undo.data.outcome === 'done' ? [] : undo.data.problems
  const takeBack = ({ name, how, change }: DoneWhat) =>
    undo.mutate(
      { change },
      {
        onSuccess: (outcome) =>
          outcome.outcome === 'done' &&
          onDone({ how: how === 'back' ? 'again' : 'back', name, change: outcome.change }),
      },
    )
  return (
    <div ref={notice} role="status" tabIndex={-1} className={done === null ? 'visually-hidden' : styles.notice}>
      {done !== null && (
        <>
          <p>{t(`vocabulary.done.${done.how}`, { name: setApart(done.name) })}</p>
          <Button aria-disabled={undo.isPending} onClick={() => !undo.isPending && takeBack(done)}>
            {t('decide.undo')}
          </Button>
          {problems.map((problem) => (
            <p key={problem.what} className={styles.problem}>
              {problemWords(problem, { t, language: language.code })}
            </p>
          ))}
          {undo.isError && <RequestTrouble error={undo.error} />}
        </>
      )}
    </div>
  )
}
