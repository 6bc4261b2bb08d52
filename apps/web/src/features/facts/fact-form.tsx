import type { FactAct, FactField, Report, SourcedEvidence, Visit } from '@jawla/domain'
import { type FormEvent, type RefObject, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { WhyField } from '../decisions/why-field.tsx'
import { ADDED, type Entered, enteredOf, enteredValue, type FactInput, inputsOf } from './fact-inputs.ts'
import styles from './facts.module.css'
import { KnownNames } from './known-names.tsx'
import type { DecideFact } from './use-decide-fact.ts'
import { writtenWords } from './written-words.ts'

/** What is entered: a change of a fact, or a new one. */
export interface Editing {
  field: FactField
  /** Its place in its list; null for a new fact. */
  index: number | null
  /** The words that the fact rests on now. */
  at: readonly SourcedEvidence[]
  /** The words selected in the report. */
  words: SourcedEvidence | null
}

interface Props {
  visit: Visit
  /** The reports whose words can tell it. */
  reports: readonly Report[]
  editing: Editing
  desk: DecideFact
  onClose: () => void
}

/** A fact in a form, with the words of the report that tell it. Nothing is saved without words. */
export function FactForm({ visit, reports, editing, desk, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { index, at } = editing
  const isNew = index === null
  const [field, setField] = useState(editing.field)
  const [entered, setEntered] = useState<Entered>(() =>
    enteredOf(visit, field, { index, words: editing.words?.quote ?? '' }),
  )
  const [typed, setTyped] = useState('')
  const [why, setWhy] = useState('')
  const [tried, setTried] = useState(false)
  const form = useId()
  const first = useRef<HTMLInputElement & HTMLSelectElement>(null)
  const inputs = inputsOf(field, { t, language: language.code })
  // Who does not select words types them; of a new fact its name will do where a report writes it so.
  const told = typed.trim() === '' && isNew ? String(entered.name ?? '') : typed
  const words = editing.words ?? writtenWords(reports, told)
  const isUntold = typed.trim() !== '' && words === null
  const missing = (input: FactInput) => input.required === true && entered[input.name] === ''
  const choose = (next: FactField) => {
    setField(next)
    setEntered(enteredOf(visit, next, { index: null, words: editing.words?.quote ?? '' }))
  }
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (inputs.some(missing) || isUntold || (isNew && words === null)) return
    const value = enteredValue(field, entered)
    const act: FactAct =
      isNew && words !== null
        ? { act: 'add', visit: visit.id, field, value, words }
        : { act: 'change', visit: visit.id, field, at: [...at], value, words }
    await desk.decide(act, why).then(onClose, () => {})
  }
  const shown = words ?? at[0] ?? null
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(isNew ? 'fact.title.add' : 'fact.title')}
      initialFocus={first}
      buttons={
        <>
          <Button onClick={onClose}>{t('desk.cancel')}</Button>
          <Button look="strong" type="submit" form={form} aria-disabled={desk.busy}>
            {t('fact.save')}
          </Button>
        </>
      }
    >
      <form id={form} noValidate className={styles.form} onSubmit={send}>
        {isNew && (
          <Field label={t('fact.what')}>
            {(control) => (
              <select
                ref={first}
                {...control}
                value={field}
                onChange={(event) => choose(event.target.value as FactField)}
              >
                {ADDED.map((one) => (
                  <option key={one} value={one}>
                    {t(`fact.field.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        {inputs.map((input, place) => (
          <EnterFact
            key={input.name}
            input={input}
            field={field}
            control={place === 0 && !isNew ? first : null}
            value={entered[input.name] ?? ''}
            error={tried && missing(input) ? t('fact.missing') : null}
            onChange={(value) => setEntered({ ...entered, [input.name]: value })}
          />
        ))}
        <div>
          <p className={styles.label}>{t('fact.words')}</p>
          {shown === null ? (
            <p role={tried ? 'alert' : undefined} className={styles.missing}>
              {t('fact.words.none')}
            </p>
          ) : (
            <blockquote dir="auto" className={styles.words}>
              {shown.quote}
            </blockquote>
          )}
          {words === null && shown !== null && <p className={styles.aside}>{t('fact.words.kept')}</p>}
        </div>
        {editing.words === null && (
          <TextField
            label={t('fact.words.type')}
            error={tried && isUntold ? t('fact.words.untold') : null}
            optional
            maxLength={1000}
            value={typed}
            onText={setTyped}
          />
        )}
        <WhyField value={why} onText={setWhy} />
        {desk.error !== null && <RequestTrouble error={desk.error} />}
      </form>
    </Dialog>
  )
}

interface InputProps {
  input: FactInput
  field: FactField
  control: RefObject<(HTMLInputElement & HTMLSelectElement) | null> | null
  value: string | boolean
  error: string | null
  onChange: (value: string | boolean) => void
}

function EnterFact({ input, field, control: ref, value, error, onChange }: InputProps) {
  const { t } = useTranslation()
  const known = useId()
  const label = t(`fact.input.${input.name}`)
  if (input.as === 'box') {
    return (
      <label className={styles.box}>
        <input type="checkbox" checked={value === true} onChange={(event) => onChange(event.target.checked)} /> {label}
      </label>
    )
  }
  const text = String(value)
  return (
    <Field label={label} error={error}>
      {(control) =>
        input.as === 'choice' ? (
          <select ref={ref} {...control} value={text} onChange={(event) => onChange(event.target.value)}>
            {input.choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        ) : (
          <>
            <input
              ref={ref}
              {...control}
              list={input.as === 'text' ? known : undefined}
              autoComplete="off"
              type={{ text: 'text', day: 'date', number: 'number' }[input.as]}
              min={input.as === 'number' ? 0 : undefined}
              dir={input.as === 'text' ? 'auto' : undefined}
              maxLength={300}
              value={text}
              onChange={(event) => onChange(event.target.value)}
            />
            {input.as === 'text' && <KnownNames id={known} field={field} text={text} />}
          </>
        )
      }
    </Field>
  )
}
