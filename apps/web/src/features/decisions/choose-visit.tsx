import { addDays, EMPTY_FILTER, type Visit } from '@jawla/domain'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { VisitName } from '../../ui/visit-name.tsx'
import styles from './decisions.module.css'
import { visitIdIn } from './visit-id-in.ts'

/** Visits so many days before and after are offered. */
const DAYS_AROUND = 31
const MOST = 50

interface Props {
  button: string
  title: string
  visit: Visit
  busy: boolean
  onChoose: (id: string) => void
}

/** A button that asks which other visit: one of about the same time, or any by its address. */
export function ChooseVisit({ button, title, visit, busy, onChoose }: Props) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button aria-haspopup="dialog" aria-disabled={busy} onClick={() => setAsking(!busy)}>
        {button}
      </Button>
      <Dialog open={asking} onOpenChange={setAsking} title={title}>
        <Choices
          visit={visit}
          send={button}
          onCancel={() => setAsking(false)}
          onChoose={(other) => {
            setAsking(false)
            onChoose(other)
          }}
        />
      </Dialog>
    </>
  )
}

interface ChoicesProps {
  visit: Visit
  send: string
  onCancel: () => void
  onChoose: (id: string) => void
}

function Choices({ visit, send, onCancel, onChoose }: ChoicesProps) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState('')
  const [typed, setTyped] = useState('')
  const [missing, setMissing] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const { start, end } = visit.date
  const around = start === null ? null : { from: addDays(start, -DAYS_AROUND), to: addDays(end ?? start, DAYS_AROUND) }
  const visits = useQuery(api.visits.list.queryOptions({ filter: { ...EMPTY_FILTER, ...around }, limit: MOST }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const other = typed.trim() === '' ? chosen : (visitIdIn(typed) ?? '')
    if (other !== '' && other !== visit.id) return onChoose(other)
    setMissing(true)
    input.current?.focus()
  }
  return (
    <form noValidate onSubmit={submit} className={styles.inside}>
      <QueryState query={visits} skeleton={<Skeleton lines={4} height={2.5} />}>
        {({ items }) => {
          const others = items.filter(({ id }) => id !== visit.id)
          return (
            <fieldset className={styles.choices}>
              <legend>{t('decide.choose.near')}</legend>
              {others.length === 0 && <p className={styles.aside}>{t('decide.choose.none')}</p>}
              {others.map((other) => (
                <label key={other.id}>
                  <input
                    type="radio"
                    name="visit"
                    checked={chosen === other.id}
                    onChange={() => {
                      setChosen(other.id)
                      setTyped('')
                      setMissing(false)
                    }}
                  />
                  <span>
                    <VisitName visit={other} />
                  </span>
                </label>
              ))}
            </fieldset>
          )
        }}
      </QueryState>
      <Field label={t('decide.choose.address')} error={missing ? t('decide.choose.missing') : null}>
        {(control) => (
          <input
            {...control}
            ref={input}
            dir="ltr"
            maxLength={2000}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              setMissing(false)
            }}
          />
        )}
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" look="strong">
          {send}
        </Button>
        <Button onClick={onCancel}>{t('desk.cancel')}</Button>
      </div>
    </form>
  )
}
