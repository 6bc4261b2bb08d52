import type { ChangedField, ChangeKind, ChangeReason, Filter } from '@jawla/domain'
import { type SqlBool, sql } from 'kysely'
import type { RecordView } from '../record-view.ts'
import { selectFrom } from '../visit-index/select-visits.ts'
import { type ToldFacts, toldFacts } from '../visit-index/told-facts.ts'
import type { VisitFacts } from '../visit-index/visit-facts.ts'
import { indexOf } from '../visit-index/visit-index.ts'

/** What became of a visit, as everybody may know it. */
export interface VisitChange {
  /** Of two changes the later one has the greater. */
  id: number
  /** The data version that made it public. */
  version: number
  /** ISO time, UTC. */
  at: string
  visit: string
  kind: ChangeKind
  others: string[]
  fields: ChangedField[]
  /** False where only its reports, its review or its id changed. */
  tellsOtherwise: boolean
  reason: ChangeReason
  /** The report that came or was read again. */
  report: string | null
  why: string
  before: ToldFacts | null
  after: ToldFacts | null
}

interface ChangePage {
  items: VisitChange[]
  /** The last change that was looked at: the next page begins after it. */
  last: number
  /** Whether there are further ones already. */
  more: boolean
}

interface ChangesAsked {
  /** Those after this one; all from 0. */
  after: number
  limit: number
  /** Those of visits that it selects by what they were or are. */
  filter: Filter
  /** Leaves out those that change nothing of what a visit tells. */
  tellsOtherwise: boolean
}

/** Looked at with one statement, and for one page: where a filter selects few, a page may have none and others follow. */
const [AT_ONCE, AT_MOST] = [500, 10_000]

/** What became of visits, the earliest first. */
export async function listChanges(view: RecordView, { after, limit, filter, tellsOtherwise }: ChangesAsked) {
  const page: ChangePage = { items: [], last: after, more: true }
  for (let looked = 0; page.more && looked < AT_MOST && page.items.length < limit; looked += AT_ONCE) {
    const rows = await changesAfter(view, { after: page.last, tellsOtherwise })
    const found = await selected(view, rows, filter)
    const some = found.slice(0, limit - page.items.length)
    page.items.push(...some.map(asChange))
    page.more = rows.length === AT_ONCE || some.length < found.length
    page.last = (some.length < found.length ? some.at(-1)?.id : rows.at(-1)?.id) ?? page.last
  }
  return page
}

/** When the record changed last, ISO time; null where that was before changes were kept. */
export async function latestChangeAt({ db, shows }: RecordView): Promise<string | null> {
  const latest = db.selectFrom('visit_change').select('at').where('shows', '=', shows).orderBy('id', 'desc')
  return (await latest.executeTakeFirst())?.at ?? null
}

type Row = Omit<VisitChange, 'before' | 'after'> & { before: VisitFacts | null; after: VisitFacts | null }

async function changesAfter(
  { db, shows }: RecordView,
  { after, tellsOtherwise }: Pick<ChangesAsked, 'after' | 'tellsOtherwise'>,
) {
  const rows: Row[] = await db
    .selectFrom('visit_change')
    .select([
      'id',
      'version',
      'at',
      'visit_id as visit',
      'kind',
      'others',
      'fields',
      'reason',
      'report_id as report',
      'why',
    ])
    .select(['tells_otherwise as tellsOtherwise', 'before', 'after'])
    .where('shows', '=', shows)
    .where('id', '>', after)
    .where(sql<SqlBool>`(tells_otherwise or ${!tellsOtherwise}::bool)`)
    .orderBy('id')
    .limit(AT_ONCE)
    .execute()
  return rows
}

/** Words are looked for in what a visit is now; one that is no more counts as if they stood in it. */
async function selected(view: RecordView, rows: readonly Row[], filter: Filter): Promise<Row[]> {
  const now = filter.q === '' ? new Map<string, string | null>() : await idsNow(view, rows)
  const known = rows.flatMap((row) => {
    const id = now.get(row.visit) ?? row.visit
    return [row.before, row.after].flatMap((facts) => (facts === null ? [] : [{ row, id, facts }]))
  })
  const { index, rows: places } = indexOf(known)
  const selectedBy = async (by: Filter) => {
    const { visits } = await selectFrom(index, by, view)
    const isSelected = new Set(visits)
    return new Set(known.filter((_, place) => isSelected.has(places[place] ?? -1)).map(({ row }) => row))
  }
  const found = await selectedBy(filter)
  const withoutWords = filter.q === '' ? found : await selectedBy({ ...filter, q: '' })
  return rows.filter((row) => found.has(row) || (now.get(row.visit) === null && withoutWords.has(row)))
}

/** The visit that each id leads to today; null where it is no more. */
async function idsNow({ db }: RecordView, rows: readonly Row[]): Promise<Map<string, string | null>> {
  const ids = [...new Set(rows.map(({ visit }) => visit))]
  const { rows: found } = await sql<{ id: string; now: string | null }>`
    select asked.id, coalesce(visit.id, visit_told.visit_id) as now
    from unnest(${ids}::text[]) as asked(id)
    left join visit on visit.id = asked.id
    left join visit_id on visit_id.id = asked.id
    left join visit_told on visit_told.told_key = visit_id.told_key`.execute(db)
  return new Map(found.map(({ id, now }) => [id, now]))
}

function asChange({ before, after, ...row }: Row): VisitChange {
  return { ...row, before: before && toldFacts(before), after: after && toldFacts(after) }
}
