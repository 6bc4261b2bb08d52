import { addDays, EMPTY_FILTER, type Suggestion, type VisitSummary } from '@jawla/domain'
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
import { nearestFirst } from './nearest-first.ts'
import { PairReasons } from './pair-reasons.tsx'
import { visitIdIn } from './visit-id-in.ts'
import { WhyField } from './why-field.tsx'

/** Visits so many days before and after are offered. */
const DAYS_AROUND = 31
const MOST = 50

interface Props {
  open: boolean
  onClose: () => void
  title: string
  /** Words of the button that does it. */
  send: string
  visit: Pick<VisitSummary, 'id' | 'date' | 'province'>
  onChoose: (id: string, why: string) => void
  /** Where one that may be the same can be said to be another; the likeliest is chosen then. */
  onApart?: (id: string, why: string) => void
}

/** Asks which other visit: one that may be the same, one of about the same time, or any by its address; and why. */
export function ChooseVisitDialog({ open, onClose, title, ...choices }: Props) {
  const first = useRef<HTMLInputElement>(null)
  return (
    <Dialog open={open} onOpenChange={(next) => !next && onClose()} title={title} initialFocus={first}>
      <Choices {...choices} first={first} onClose={onClose} />
    </Dialog>
  )
}

interface ChoicesProps extends Pick<Props, 'send' | 'visit' | 'onClose' | 'onChoose' | 'onApart'> {
  /** The choice that has the focus when they are there. */
  first: RefObject<HTMLInputElement | null>
}

function Choices({ visit, send, first, onClose, onChoose, onApart }: ChoicesProps) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const [why, setWhy] = useState('')
  const [missing, setMissing] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const others = useOthers(visit)
  const pairs = others.data?.maybeSame ?? []
  const picked = chosen ?? (onApart && pairs[0]?.visit.id) ?? ''
  const isPair = typed.trim() === '' && pairs.some((pair) => pair.visit.id === picked)
  const isThere = others.data !== undefined
  // Whoever came by a key goes on by keys.
  useEffect(() => {
    if (isThere) first.current?.focus()
  }, [isThere, first])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const other = typed.trim() === '' ? picked : (visitIdIn(typed) ?? '')
    if (other === '' || other === visit.id) {
      setMissing(true)
      return input.current?.focus()
    }
    onClose()
    onChoose(other, why)
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
                picked={picked}
                first={first}
                onPick={choose}
              />
            )}
            <VisitChoices
              legend={t('decide.choose.near')}
              visits={near}
              picked={picked}
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
      <WhyField value={why} onText={setWhy} />
      <div className={styles.buttons}>
        <Button type="submit" look="strong">
          {send}
        </Button>
        {onApart && isPair && (
          <Button
            onClick={() => {
              onClose()
              onApart(picked, why)
            }}
          >
            {t('maybe.apart')}
          </Button>
        )}
        <Button onClick={onClose}>{t('desk.cancel')}</Button>
      </div>
    </form>
  )
}

interface Choice {
  visit: VisitSummary
  reasons?: Suggestion['reasons']
}

interface VisitChoicesProps {
  legend: string
  visits: readonly Choice[]
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
      {visits.map(({ visit: other, reasons }, place) => (
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
            {reasons && <PairReasons reasons={reasons} />}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** The visits that may be the same; then those of about the same time, first those of the same province. */
function useOthers({ id, date, province }: Props['visit']) {
  const suggested = useQuery(api.visits.suggestions.queryOptions({ id }, { retry: false }))
  const maybeSame = (suggested.data ?? []).flatMap(({ visits, reasons }) =>
    visits.filter((other) => other.id !== id).map((visit): Choice => ({ visit, reasons })),
  )
  const { start, end } = date
  const around = start === null ? null : { from: addDays(start, -DAYS_AROUND), to: addDays(end ?? start, DAYS_AROUND) }
  const filter = { ...EMPTY_FILTER, ...around }
  const here = { ...filter, provinces: province === null ? [] : [province] }
  const inProvince = useQuery(api.visits.list.queryOptions({ filter: here, limit: MOST }))
  const anywhere = useQuery(api.visits.list.queryOptions({ filter, limit: MOST }))
  const known = new Set([id, ...maybeSame.map(({ visit }) => visit.id)])
  const near = [inProvince, anywhere]
    .flatMap(({ data }) => nearestFirst(data?.items ?? [], start))
    .filter((visit) => !known.has(visit.id) && known.add(visit.id))
    .map((visit): Choice => ({ visit }))
  const { isError, isFetching, refetch } = inProvince.isError ? inProvince : anywhere
  const data = inProvince.data && anywhere.data && !suggested.isLoading ? { maybeSame, near } : undefined
  return { data, isError, isFetching, refetch }
}
