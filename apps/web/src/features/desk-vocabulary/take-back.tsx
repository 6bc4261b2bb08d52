import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { setApart } from '../../i18n/set-apart.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { DoneWhat } from './done.tsx'
import { problemWords } from './problem-words.ts'
import { useUndo } from './use-vocabulary.ts'
import styles from './vocabulary-desk.module.css'

interface Props {
  /** The number of the change that added it. */
  change: number
  name: string
  onDone: (done: DoneWhat) => void
}

/** Takes back what was added, with the reason where somebody gives one. */
export function TakeBack({ change, name, onDone }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [why, setWhy] = useState('')
  const undo = useUndo()
  const problems = undo.data === undefined || undo.data.outcome === 'done' ? [] : undo.data.problems
  return (
    <Disclosure
      look="link"
      summary={
        <>
          {t('vocabulary.takeBack')} <span className="visually-hidden">{setApart(name)}</span>
        </>
      }
    >
      <form
        className={styles.inner}
        onSubmit={(event) => {
          event.preventDefault()
          if (undo.isPending) return
          undo.mutate(
            { change, why: why.trim() },
            {
              onSuccess: (outcome) =>
                outcome.outcome === 'done' && onDone({ how: 'back', name, change: outcome.change }),
            },
          )
        }}
      >
        <TextField label={t('vocabulary.why')} optional name="why" maxLength={500} value={why} onText={setWhy} />
        <Button type="submit" aria-disabled={undo.isPending}>
          {t('vocabulary.takeBack')}
        </Button>
        {problems.map((problem) => (
          <p key={problem.what} role="alert" className={styles.problem}>
            {problemWords(problem, { t, language: language.code })}
          </p>
        ))}
        {undo.isError && <RequestTrouble error={undo.error} />}
      </form>
    </Disclosure>
  )
}
