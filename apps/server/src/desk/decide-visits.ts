import { type Decision, type HandAct, pairOf, pairSubject, reportOf } from '@jawla/domain'
import { type DecisionDraft, joinByHand, moveByHand, splitOffByHand, standingActs, undoByHand } from '@jawla/merge'
import { type Db, listDecisions, pairDecisions, type Store, toldOfVisit, visitsOfTold } from '@jawla/store'
import { decidePairs } from '../pipeline/decide-pairs.ts'
import type { Decided, Desk } from './desk.ts'
import { VisitError } from './visit-error.ts'

/** What somebody of the staff decides about which reports tell of one visit. */
export function decideVisits(store: Store, { who, now }: { who: string; now: () => Date }): ReturnType<Desk['visits']> {
  const decide = async (why: string, draft: (tx: Db) => Promise<readonly DecisionDraft[]>): Promise<Decided> => {
    const decisions = await decidePairs(store, draft, { who, at: now().toISOString(), why })
    return { decisions: decisions.map(({ id }) => id), visits: await visitsOfTold(store.db, keysOf(decisions)) }
  }
  return {
    join: (ids, why) =>
      decide(why, async (tx) => {
        const visits = await Promise.all([...new Set(ids)].map((id) => known(tx, id)))
        return joinByHand(
          visits,
          await pairDecisions(
            tx,
            visits.flatMap(({ told }) => told),
          ),
        )
      }),

    keepApart: ([one, other], why) =>
      decide(why, async (tx) => {
        const [a, b] = [await known(tx, one), await known(tx, other)]
        if (a.id === b.id) throw new VisitError('they are one visit: split a report off instead')
        return a.told.flatMap((key) =>
          b.told.map((far) => ({ subject: pairSubject(key, far), before: null, after: 'apart' as const })),
        )
      }),

    split: (id, reportId, why) =>
      decide(why, async (tx) => {
        const visit = await known(tx, id)
        return splitOffByHand(visit, toldBy(reportId, visit), await pairDecisions(tx, visit.told))
      }),

    move: (reportId, between, why) =>
      decide(why, async (tx) => {
        const visits = { from: await known(tx, between.from), to: await known(tx, between.to) }
        if (visits.from.id === visits.to.id) throw new VisitError('the report tells of that visit already')
        const decisions = await pairDecisions(tx, [...visits.from.told, ...visits.to.told])
        return moveByHand(toldBy(reportId, visits.from), visits, decisions)
      }),

    acts: async (id) => {
      const { id: today, told } = await known(store.db, id)
      const acts = standingActs(await listDecisions(store.db)).filter((act) =>
        keysOf(act).some((key) => told.includes(key)),
      )
      return Promise.all(acts.reverse().map((act) => toHandAct(store.db, act, today)))
    },

    undo: (ids, why) =>
      decide(why, async (tx) => {
        const all = await listDecisions(tx)
        return undoByHand(
          ids.map((id) => decisionOf(all, id)),
          all,
        )
      }),
  }
}

async function known(tx: Db, id: string): Promise<{ id: string; told: string[] }> {
  const visit = await toldOfVisit(tx, id)
  if (visit === null) throw new VisitError(`no visit ${id}`)
  return visit
}

function toldBy(reportId: string, { id, told }: { id: string; told: readonly string[] }): string[] {
  const own = told.filter((key) => reportOf(key) === reportId)
  if (own.length === 0) throw new VisitError(`report ${reportId} tells nothing of visit ${id}`)
  if (own.length === told.length) throw new VisitError(`report ${reportId} is all that tells of visit ${id}`)
  return own
}

async function toHandAct(db: Db, act: readonly Decision[], visitId: string): Promise<HandAct> {
  return {
    decisions: act.map(({ id }) => id),
    at: act[0]?.at ?? '',
    how: howOf(act),
    visits: (await visitsOfTold(db, keysOf(act))).filter((id) => id !== visitId),
  }
}

/** What is taken out of a visit is apart from all that stay; what is moved is together with others than these. */
function howOf(act: readonly Decision[]): HandAct['how'] {
  const apart = new Set(keysOf(act.filter(({ after }) => after === 'apart')))
  if (apart.size === 0) return 'joined'
  const together = keysOf(act.filter(({ after }) => after === 'together'))
  return together.some((key) => !apart.has(key)) ? 'moved' : 'parted'
}

function keysOf(decisions: readonly Decision[]): string[] {
  return decisions.flatMap(({ subject }) => pairOf(subject) ?? [])
}

function decisionOf(all: readonly Decision[], id: number): Decision {
  const decision = all.find((one) => one.id === id)
  if (!decision) throw new VisitError(`no decision ${id}`)
  return decision
}
