import { dayInMorocco, type Filter } from '@jawla/domain'
import { sql } from 'kysely'
import type { RecordView } from '../record-view.ts'
import { selectFrom } from '../visit-index/select-visits.ts'
import type { VisitFacts } from '../visit-index/visit-facts.ts'
import { indexOf } from '../visit-index/visit-index.ts'
import { type FollowedVisit, followVisits, type Step } from './follow-visits.ts'

export interface ChangesSince {
  /** Visits that tell something else since, were merged or split. */
  corrected: number
  /** Visits that are no more. */
  withdrawn: number
  /** The day of the latest of these changes in Morocco, `2026-11-28`; null where there is none. */
  last: string | null
}

/**
 * What became of the visits that a filter selected at a data version. They are selected by the facts that they had then; words are looked for in
 * what they became, and whatever was withdrawn counts as if they stood in it. What another report, a check or another id adds is no change.
 */
export async function changesOf(
  view: RecordView,
  { filter, since }: { filter: Filter; since: number },
): Promise<ChangesSince> {
  const changed = followVisits(await stepsSince(view, since)).filter(({ changedAt }) => changedAt !== null)
  const [gone, there] = [changed.filter(({ now }) => now.length === 0), changed.filter(({ now }) => now.length > 0)]
  const withdrawn = await selectedOf(view, gone, { ...filter, q: '' })
  const corrected = await selectedOf(view, there, filter)
  const [latest] = [...withdrawn, ...corrected].map(({ changedAt }) => changedAt ?? '').sort((a, b) => (a < b ? 1 : -1))
  return {
    corrected: corrected.length,
    withdrawn: withdrawn.length,
    last: latest === undefined ? null : dayInMorocco(new Date(latest)),
  }
}

/** Of those visits alone to which more happened than that they came. */
async function stepsSince({ db, shows }: RecordView, since: number): Promise<Step[]> {
  const isSince = sql`shows = ${shows} and version > ${since}`
  const { rows } = await sql<Step>`
    select id, version, at, visit_id, kind, others, tells_otherwise, before is not null as was, after is not null as is
    from visit_change
    where ${isSince} and visit_id in (select visit_id from visit_change where ${isSince} and kind <> 'created')
    order by id`.execute(db)
  return rows
}

/** Those that a filter selects by the facts that they had before their first change. */
async function selectedOf(
  view: RecordView,
  visits: readonly FollowedVisit[],
  filter: Filter,
): Promise<FollowedVisit[]> {
  if (visits.length === 0) return []
  const { rows } = await sql<{ id: number; before: VisitFacts }>`
    select id, before from visit_change where id = any(${visits.map(({ first }) => first)}::int8[])`.execute(view.db)
  const before = new Map(rows.map(({ id, before: facts }) => [id, facts]))
  // Words are found by the id of today.
  const known = visits.flatMap((visit) => {
    const facts = before.get(visit.first)
    return facts === undefined ? [] : [{ visit, id: visit.now[0] ?? '', facts }]
  })
  const { index, rows: places } = indexOf(known)
  const { visits: selected } = await selectFrom(index, filter, view)
  const isSelected = new Set(selected)
  return known.filter((_, place) => isSelected.has(places[place] ?? -1)).map(({ visit }) => visit)
}
