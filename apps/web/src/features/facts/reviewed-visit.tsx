import type { VisitDetail } from '@jawla/domain'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, queryClient } from '../../api.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { useSingleKeys } from '../../ui/use-single-keys.ts'
import { VisitLink } from '../../ui/visit-link.tsx'
import { DecideVisit } from '../decisions/decide-visit.tsx'
import { type Done, useDecide } from '../decisions/use-decide.ts'
import { FactDesk } from '../report/fact-desk.ts'
import { useWholeTexts } from '../report/use-whole-texts.ts'
import { type Fact, factsOf } from '../report/visit-facts.ts'
import { VisitInEvidence } from '../report/visit-in-evidence.tsx'
import { FactActions } from './fact-actions.tsx'
import { type Editing, FactForm } from './fact-form.tsx'
import { decidable, FIELD_OF } from './fact-inputs.ts'
import styles from './facts.module.css'
import { Reviewing } from './reviewing.ts'
import { SecondReaderDoubts } from './second-reader-doubts.tsx'
import { selectedWords } from './selected-words.ts'
import { SignedHistory } from './signed-history.tsx'
import { useDecideFact } from './use-decide-fact.ts'

/** What each key does, in the order in which they are told. */
const KEYS = {
  a: 'fact.accept',
  e: 'fact.edit',
  r: 'fact.reject',
  n: 'fact.next',
  p: 'fact.previous',
  i: 'fact.add',
  m: 'decide.join',
  s: 'decide.split.key',
  u: 'decide.undo.key',
  v: 'review.next',
} as const

interface Props {
  detail: VisitDetail
  /** What was decided last about its reports. */
  done: Done | null
  onDone: (done: Done) => void
}

/** A visit as staff see it: whether it is one; beside each fact what can be decided about it, by pointer and by single keys. */
export function ReviewedVisit({ detail: published, done, onDone }: Props) {
  const { t } = useTranslation()
  const { visit } = published
  const reports = useWholeTexts(published.reports)
  const detail = useMemo(() => ({ ...published, reports }), [published, reports])
  const desk = useDecideFact(visit.id)
  const decideVisit = useDecide((next) => {
    desk.forget()
    onDone(next)
  })
  const navigate = useNavigate()
  const facts = useMemo(() => decidable(factsOf(visit)), [visit])
  const [editing, setEditing] = useState<Editing | null>(null)
  const [asked, setAsked] = useState<'join' | 'split' | null>(null)
  const keys = Object.entries(KEYS)
    .map(([key, message]) => `${key} ${t(message)}`)
    .join(t('sign.comma'))

  const { decide, busy } = desk
  const settle = useCallback(
    (act: 'accept' | 'reject', fact: Fact) => {
      const field = FIELD_OF[fact.group]
      if (field === null || busy || (field === 'kind' && act === 'reject')) return
      const place = facts.indexOf(fact)
      if (act === 'accept' && isDecided(fact)) return focusFirst([facts[place + 1]?.id, fact.id])
      const at = fact.evidence.map(({ reportId, start, end, quote }) => ({ reportId, start, end, quote }))
      void decide({ act, visit: visit.id, field, at }).then(
        () =>
          focusFirst(
            act === 'accept' ? [facts[place + 1]?.id, fact.id] : [fact.id, facts[place + 1]?.id, facts[place - 1]?.id],
          ),
        () => {},
      )
    },
    [busy, decide, facts, visit.id],
  )
  const edit = useCallback(
    (fact: Fact) => {
      const field = FIELD_OF[fact.group]
      if (field !== null) setEditing({ field, index: fact.index, at: fact.evidence, words: selectedWords(reports) })
    },
    [reports],
  )
  const add = () => setEditing({ field: 'officials', index: null, at: [], words: selectedWords(reports) })
  const check = () => {
    if (busy) return
    void decide({ act: 'accept', visit: visit.id, field: 'visit', at: [] }).then(
      async ({ decisions }) => {
        const { items } = await queryClient.fetchQuery(api.facts.toReview.queryOptions({ limit: 20 }, { staleTime: 0 }))
        const others = items.filter((item) => item.visit.id !== visit.id)
        // Those that were checked and wait because of a pair alone come last: nobody is led round in a circle.
        const next = others.find(({ doubts }) => doubts.some((doubt) => doubt !== 'maybe_same')) ?? others[0]
        if (next)
          void navigate({
            to: '/visits/$id',
            params: { id: next.visit.id },
            hash: 'fact-kind',
            search: true,
            state: (before) => ({ ...before, checked: { id: visit.id, decisions } }),
          })
      },
      () => {},
    )
  }
  const withdraw = () => void decide({ act: 'reject', visit: visit.id, field: 'visit', at: [] }).catch(() => {})

  const undoLast = () => {
    const last = desk.done ?? (done?.visits.includes(visit.id) ? done : null)
    if (last === null || last.how === 'undone' || busy || decideVisit.busy) return
    if (last === desk.done) void desk.undo(last.decisions).catch(() => {})
    else decideVisit.undo(last.decisions)
  }

  /** Where the focus was last, for when it is lost with the fact that had it. */
  const lastPlace = useRef(-1)
  useEffect(() => {
    const note = () => {
      const place = placeOfFocus(facts)
      if (place !== -1) lastPlace.current = place
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [facts])
  const step = (by: 1 | -1) => {
    const place = placeOfFocus(facts)
    const next = place === -1 ? Math.max(lastPlace.current, 0) : place + by
    focusFirst([facts[Math.max(0, Math.min(next, facts.length - 1))]?.id])
  }
  const onFocused = (act: (fact: Fact) => void) => () => {
    const fact = facts[placeOfFocus(facts)]
    if (fact) act(fact)
  }
  useSingleKeys(
    {
      n: () => step(1),
      p: () => step(-1),
      i: add,
      u: undoLast,
      v: check,
      m: () => setAsked('join'),
      s: () => setAsked('split'),
      a: onFocused((fact) => settle('accept', fact)),
      r: onFocused((fact) => settle('reject', fact)),
      e: onFocused(edit),
    },
    {
      isOn: editing === null,
      isBusy: busy || decideVisit.busy,
      hasFailed: desk.error !== null || decideVisit.error !== null,
    },
  )
  const reviewing = useMemo(() => ({ facts, busy, settle, edit }), [facts, busy, settle, edit])
  return (
    <div>
      <CheckedBefore desk={desk} here={visit.id} />
      <DecideVisit
        detail={published}
        decide={decideVisit}
        done={done}
        asked={asked}
        onAsk={setAsked}
        onAnswered={() => setAsked(null)}
      />
      <div className={`${styles.desk} no-print`}>
        <SecondReaderDoubts visit={visit} />
        <p className={`${styles.aside} keyboard-only`}>{t('fact.keys', { keys })}</p>
        <p className={styles.buttons}>
          {visit.review !== 'checked' && (
            <Button look="strong" aria-disabled={busy} onClick={check}>
              {t('review.next')}
            </Button>
          )}
          <Button onClick={add}>{t('fact.add')}</Button>
          <Button aria-disabled={busy} onClick={withdraw}>
            {t('fact.withdraw')}
          </Button>
        </p>
        {desk.error !== null && editing === null && <RequestTrouble error={desk.error} />}
        {desk.error === null && desk.done !== null && <DoneNotice desk={desk} here={visit.id} />}
      </div>
      <Reviewing value={reviewing}>
        <FactDesk value={FactActions}>
          <VisitInEvidence key={visit.id} detail={detail} />
        </FactDesk>
      </Reviewing>
      <SignedHistory visitId={visit.id} desk={desk} />
      {editing !== null && (
        <FactForm
          visit={visit}
          reports={reports}
          editing={editing}
          desk={desk}
          onClose={() => {
            desk.reset()
            setEditing(null)
          }}
        />
      )}
    </div>
  )
}

function DoneNotice({ desk, here }: { desk: ReturnType<typeof useDecideFact>; here: string }) {
  const { t } = useTranslation()
  const notice = useRef<HTMLDivElement>(null)
  const { done } = desk
  useEffect(() => {
    // What was withdrawn has nothing left to go on with.
    if (done?.how === 'withdraw') notice.current?.focus()
  }, [done])
  if (done === null) return null
  const others = done.visits.filter((id) => id !== here)
  return (
    <Notice ref={notice}>
      <p>
        <strong>{t(`fact.done.${done.how}`)}</strong>
      </p>
      {done.how !== 'undone' && (
        <Button aria-disabled={desk.busy} onClick={() => void desk.undo(done.decisions).catch(() => {})}>
          {t('decide.undo')}
        </Button>
      )}
      {others.length > 0 && (
        <>
          <p>{t('fact.parted')}</p>
          <ul>
            {others.map((id) => (
              <li key={id}>
                <VisitLink id={id} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}

/** That the visit before this one was checked, with the way back. */
function CheckedBefore({ desk, here }: { desk: ReturnType<typeof useDecideFact>; here: string }) {
  const { t } = useTranslation()
  const checked = useRouterState({ select: ({ location }) => location.state.checked })
  if (checked === undefined || checked.id === here || desk.done !== null) return null
  return (
    <Notice>
      <p>
        <strong>{t('fact.done.checked')}</strong> <VisitLink id={checked.id} />
      </p>
      <Button aria-disabled={desk.busy} onClick={() => void desk.undo(checked.decisions).catch(() => {})}>
        {t('decide.undo')}
      </Button>
    </Notice>
  )
}

function isDecided({ evidence }: Fact): boolean {
  return evidence.length > 0 && evidence.every(({ decision }) => decision !== undefined)
}

function placeOfFocus(facts: readonly Fact[]): number {
  return facts.findIndex(({ id }) => document.activeElement?.closest('li[id]')?.id === id)
}

/** The first of these that is still there, once what was decided is shown. */
function focusFirst(ids: readonly (string | undefined)[]): void {
  requestAnimationFrame(() => {
    const [first] = ids.flatMap((id) => (id === undefined ? [] : (document.getElementById(id) ?? [])))
    first?.focus()
  })
}
