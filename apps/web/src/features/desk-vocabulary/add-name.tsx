import type { AddedName, AdditionProblem, VocabularyEntry } from '@jawla/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { nameIn } from '../../i18n/name-in.ts'
import { setApart } from '../../i18n/set-apart.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Asked } from './asked.tsx'
import type { DoneWhat } from './done.tsx'
import { problemWords } from './problem-words.ts'
import { useAdd } from './use-vocabulary.ts'
import styles from './vocabulary-desk.module.css'

interface Props {
  entry: VocabularyEntry
  onDone: (done: DoneWhat) => void
}

/** Gives an entry another name; the script tells its language. */
export function AddName({ entry, onDone }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [name, setName] = useState('')
  const [source, setSource] = useState('')
  const add = useAdd()
  const problems: readonly AdditionProblem[] =
    add.data === undefined || add.data.outcome === 'done' ? [] : add.data.problems
  const wrong = (where: string) => {
    const problem = add.data?.outcome === 'refused' ? problems.find((one) => one.where === where) : undefined
    return problem === undefined ? null : problemWords(problem, { t, language: language.code })
  }
  const send = (sure: boolean) => {
    if (add.isPending) return
    const given: AddedName = {
      ...{ kind: entry.kind, id: entry.id, language: /\p{Script=Arabic}/u.test(name) ? 'ar' : 'fr' },
      ...{ name, source, everyday: false },
    }
    add.mutate(
      { addition: { what: 'name', name: given }, sure },
      {
        onSuccess: (outcome) => {
          if (outcome.outcome !== 'done') return
          setName('')
          setSource('')
          onDone({ how: 'added', name: name.trim(), change: outcome.change })
        },
      },
    )
  }
  const of = setApart(nameIn(entry.names, entry.id, language.code).text)
  return (
    <form
      noValidate
      aria-label={t('vocabulary.addName.of', { name: of })}
      className={styles.inner}
      onSubmit={(event) => {
        event.preventDefault()
        send(false)
      }}
    >
      <TextField
        label={t('vocabulary.addName')}
        error={wrong('name') ?? wrong('id')}
        name="name"
        maxLength={200}
        value={name}
        onText={(text) => {
          setName(text)
          add.reset()
        }}
      />
      <TextField
        label={t('vocabulary.field.source')}
        hint={t('vocabulary.hint.source')}
        error={wrong('source')}
        name="source"
        maxLength={600}
        value={source}
        onText={setSource}
      />
      <Button type="submit" aria-disabled={add.isPending}>
        {t(add.isPending ? 'vocabulary.adding' : 'vocabulary.addName.send')}
      </Button>
      {add.data?.outcome === 'asked' && <Asked problems={problems} busy={add.isPending} onSure={() => send(true)} />}
      {add.isError && <RequestTrouble error={add.error} />}
    </form>
  )
}
