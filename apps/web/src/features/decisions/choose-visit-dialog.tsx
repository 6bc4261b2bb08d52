import { addDays, EMPTY_FILTER, type Visit, type VisitSummary } from '@jawla/domain'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { VisitName } from '../../ui/visit-name.tsx'
import styles from './decisions.module.css'
import { visitIdIn } from './visit-id-in.ts'

/** Visits so many days before and after are offered. */
const DAYS_AROUND = 31
const MOST = 50

interface Props {
  open: boolean
  onClose: () => void
  title: string
  /** Words of the button that does it. */
  send: string
  visit: Visit
  onChoose: (id: string) => void
}

/** Asks which other visit: one that may be the same, one of about the same time, or any by its address. */
export function ChooseVisitDialog({ open, onClose, title, ...choices }: Props) {
  const first = useRef<HTMLInputElement>(null)
  return (
    <Dialog open={open} onOpenChange={(next) => !next && onClose()} title={title} initialFocus={first}>
      <Choices {...choices} first={first} onClose={onClose} />
    </Dialog>
  )
}

interface ChoicesProps extends Pick<Props, 'send' | 'visit' | 'onClose' | 'onChoose'> {
  /** The choice that has the focus when they are there. */
  first: RefObject<HTMLInputElement | null>
}

function Choices({ visit, send, first, onClose, onChoose }: ChoicesProps) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState('')
  const [typed, setTyped] = useState('')
  const [missing, setMissing] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const others = useOthers(visit)
  const isThere = others.data !== undefined
  // Whoever came by a key goes on by keys.
  useEffect(() => {
    if (isThere) first.current?.focus()
  }, [isThere, first])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const other = typed.trim() === '' ? chosen : (visitIdIn(typed) ?? '')
    if (other === '' || other === visit.id) {
      setMissing(true)
      return input.current?.focus()
    }
    onClose()
    onChoose(other)
  }
  const choose = (id: string) => {
    setChosen(id)
    setTyped('')
    setMissing(false)
  }
  return (
    <form noValidate onSubmit={submit} className={styles.inside}>
      <QueryState query={others} skeleton={<Skeleton lines={4} height={2.5} />}>
        {({ maybeSame, near }) => (
          <div className={styles.choices}>
            {maybeSame.length > 0 && (
              <VisitChoices
                legend={t('maybe.title')}
                visits={maybeSame}
                picked={chosen}
                first={first}
                onPick={choose}
              />
            )}
            <VisitChoices
              legend={t('decide.choose.near')}
              visits={near}
              picked={chosen}
              first={maybeSame.length > 0 ? null : first}
              onPick={choose}
            />
          </div>
        )}
      </QueryState>
      <TextField
        label={t('decide.choose.address')}
        error={missing ? t('decide.choose.missing') : null}
        ref={input}
        dir="ltr"
        maxLength={2000}
        value={typed}
        onText={(text) => {
          setTyped(text)
          setMissing(false)
        }}
      />
      <div className={styles.buttons}>
        <Button type="submit" look="strong">
          {send}
        </Button>
        <Button onClick={onClose}>{t('desk.cancel')}</Button>
      </div>
    </form>
  )
}

interface VisitChoicesProps {
  legend: string
  visits: readonly VisitSummary[]
  picked: string
  first: RefObject<HTMLInputElement | null> | null
  onPick: (id: string) => void
}

function VisitChoices({ legend, visits, picked, first, onPick }: VisitChoicesProps) {
  const { t } = useTranslation()
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {visits.length === 0 && <p className={styles.aside}>{t('decide.choose.none')}</p>}
      {visits.map((other, place) => (
        <label key={other.id}>
          <input
            ref={place === 0 ? first : null}
            type="radio"
            name="visit"
            checked={picked === other.id}
            onChange={() => onPick(other.id)}
          />
          <span>
            <VisitName visit={other} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** The visits that may be the same, and the rest of about the same time. */
function useOthers(visit: Visit) {
  const { start, end } = visit.date
  const around = start === null ? null : { from: addDays(start, -DAYS_AROUND), to: addDays(end ?? start, DAYS_AROUND) }
  const suggested = useQuery(api.visits.suggestions.queryOptions({ id: visit.id }, { retry: false }))
  const maybeSame = (suggested.data ?? []).flatMap(({ visits }) => visits.filter(({ id }) => id !== visit.id))
  const known = new Set([visit.id, ...maybeSame.map(({ id }) => id)])
  const near = useQuery(api.visits.list.queryOptions({ filter: { ...EMPTY_FILTER, ...around }, limit: MOST }))
  const rest = near.data?.items.filter(({ id }) => !known.has(id))
  const { isError, isFetching, refetch } = near
  const data = rest && !suggested.isLoading ? { maybeSame, near: rest } : undefined
  return { data, isError, isFetching, refetch }
}
