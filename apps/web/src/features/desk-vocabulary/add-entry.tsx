import type { AdditionProblem, VocabularyKind } from '@jawla/domain'
import { skipToken, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { nameIn } from '../../i18n/name-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { Asked } from './asked.tsx'
import type { DoneWhat } from './done.tsx'
import {
  type Choice,
  type Entered,
  type EntryField,
  type EntryInput,
  entryOf,
  inputsOf,
  leftOpen,
} from './entry-inputs.ts'
import { problemWords } from './problem-words.ts'
import { useAdd } from './use-vocabulary.ts'
import styles from './vocabulary-desk.module.css'

interface Props {
  kind: VocabularyKind
  onDone: (done: DoneWhat) => void
}

/** The id of the form: on a phone it stands below a long list. */
export const ADD_FORM = 'add-entry'

/** Adds an entry of a kind. What is wrong stands at its field; what may be meant is asked about. */
export function AddEntry({ kind, onDone }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [entered, setEntered] = useState<Entered>({})
  const form = useRef<HTMLFormElement>(null)
  const add = useAdd()
  const inputs = useInputs(kind, entered)
  const problems: readonly AdditionProblem[] =
    add.data === undefined || add.data.outcome === 'done' ? [] : add.data.problems
  const [open, setOpen] = useState<readonly AdditionProblem[]>([])
  const refused = [...open, ...(add.data?.outcome === 'refused' ? problems : [])]
  const send = (sure: boolean) => {
    if (add.isPending) return
    const left = leftOpen(entered, inputs).map(
      (where): AdditionProblem => ({ what: 'empty', where, written: '', asked: false, entry: null }),
    )
    setOpen(left)
    if (left.length > 0) {
      focusOn(form.current, left)
      return
    }
    add.mutate(
      { addition: entryOf(kind, entered, inputs), sure },
      {
        onSuccess: (outcome) => {
          if (outcome.outcome === 'done') {
            setEntered({})
            onDone({ how: 'added', name: name(entered, language.code), change: outcome.change })
          }
          if (outcome.outcome === 'refused') focusOn(form.current, outcome.problems)
        },
      },
    )
  }
  return (
    <section className={styles.part} aria-labelledby="add-entry-title">
      <h2 id="add-entry-title">{t(`vocabulary.add.${kind}`)}</h2>
      <form
        ref={form}
        id={ADD_FORM}
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          send(false)
        }}
      >
        {inputs.map((input) => (
          <EntryControl
            key={input.name}
            input={input}
            value={entered[input.name] ?? ''}
            problems={refused.filter(({ where }) => where === input.name)}
            onChange={(value) => setEntered((before) => ({ ...before, [input.name]: value }))}
          />
        ))}
        <Button type="submit" look="strong" aria-disabled={add.isPending}>
          {t(add.isPending ? 'vocabulary.adding' : 'vocabulary.add.send')}
        </Button>
        {add.data?.outcome === 'asked' && <Asked problems={problems} busy={add.isPending} onSure={() => send(true)} />}
        {add.isError && <RequestTrouble error={add.error} />}
      </form>
    </section>
  )
}

/** The inputs of a kind; towns are those of the province that is chosen. */
function useInputs(kind: VocabularyKind, entered: Entered): EntryInput[] {
  const { t } = useTranslation()
  const { code: language } = useLanguage()
  const { province = '' } = entered
  const asked = kind === 'facilities' && province !== ''
  const towns = useQuery(api.vocabulary.towns.queryOptions(asked ? { province } : skipToken))
  const families = useQuery(api.vocabulary.families.queryOptions(kind === 'crafts' ? undefined : skipToken))
  const choices = (all: readonly { id: string; names: { ar: string; fr: string } }[] = []): Choice[] =>
    all
      .map(({ id, names }) => ({ value: id, label: nameIn(names, id, language).text }))
      .sort((a, b) => a.label.localeCompare(b.label, language))
  return inputsOf(kind, { t, language, towns: choices(towns.data), families: choices(families.data) })
}

interface ControlProps {
  input: EntryInput
  value: string
  problems: readonly AdditionProblem[]
  onChange: (value: string) => void
}

function EntryControl({ input: { name, as, lang, optional, hint, choices }, value, problems, onChange }: ControlProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const error = problems.map((problem) => problemWords(problem, { t, language: language.code })).join(' ') || null
  const direction = lang === undefined ? 'auto' : lang === 'ar' ? 'rtl' : 'ltr'
  return (
    <Field
      label={t(`vocabulary.field.${name}`)}
      optional={optional ?? false}
      error={error}
      {...(hint === undefined ? {} : { hint: t(`vocabulary.hint.${hint}`) })}
    >
      {(control) => {
        const common = {
          ...control,
          name,
          value,
          onChange: (event: { target: { value: string } }) => onChange(event.target.value),
        }
        switch (as) {
          case 'choice':
            return (
              <select {...common}>
                {choices?.map((choice) => (
                  <option key={choice.value} value={choice.value}>
                    {choice.label}
                  </option>
                ))}
              </select>
            )
          case 'lines':
            return (
              <textarea
                {...common}
                className={`${control.className} ${styles.lines}`}
                lang={lang}
                dir={direction}
                rows={3}
                maxLength={5_000}
              />
            )
          case 'line':
            return (
              <input
                {...common}
                lang={lang}
                dir={name === 'id' || name === 'post.from' ? 'ltr' : direction}
                autoComplete="off"
                maxLength={name === 'source' ? 600 : 200}
              />
            )
        }
      }}
    </Field>
  )
}

function name(entered: Entered, language: 'ar' | 'fr' | 'en'): string {
  const given = (field: EntryField) => entered[field]?.trim() ?? ''
  return given(language === 'ar' ? 'names.ar' : 'names.fr')
}

function focusOn(form: HTMLFormElement | null, problems: readonly AdditionProblem[]): void {
  const wrong = new Set(problems.map(({ where }) => where))
  const controls = [...(form?.elements ?? [])]
  controls
    .find((one): one is HTMLInputElement => one instanceof HTMLElement && wrong.has(one.getAttribute('name') ?? ''))
    ?.focus()
}
