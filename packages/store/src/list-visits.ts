import {
  type Filter,
  type FoundSnippet,
  isCalendarDate,
  parseSearch,
  type VisitPage,
  type VisitSummary,
} from '@jawla/domain'
import type { Selectable } from 'kysely'
import type { Database, Db } from './database.ts'
import { loadNames } from './load-names.ts'
import { byVisit } from './load-visits.ts'
import { searchSnippets } from './search-snippets.ts'
import { toDate, toDay } from './visit-index/days.ts'
import { selectVisits } from './visit-index/select-visits.ts'
import { countUpTo, type ListPlace, placeOf, type VisitIndex } from './visit-index/visit-index.ts'
import { UNDATED_SORT_DAY } from './visit-rows.ts'

export type Paging = {
  /** `nextCursor` of the page before; null for the first page. */
  cursor?: string | null
  /** Visits a page, 1 to 200; 50 where not given. */
  limit?: number
}

const LARGEST_PAGE = 200

/**
 * The visits that a filter selects, newest first, those without a date last; visits of one day in order of id, the greatest first.
 * Throws where the limit is out of range or the cursor is not one that a page gave.
 */
export async function listVisits(
  visitIndex: VisitIndex,
  filter: Filter,
  { cursor = null, limit = 50 }: Paging = {},
): Promise<VisitPage> {
  if (!Number.isInteger(limit) || limit < 1 || limit > LARGEST_PAGE) {
    throw new RangeError(`limit of visits must be 1 to ${LARGEST_PAGE}: ${limit}`)
  }
  const after = cursor === null ? null : readCursor(cursor)
  const { index, visits } = await selectVisits(visitIndex, filter)
  const from = after === null ? 0 : countUpTo(index, visits, after)
  const page = Array.from(visits.subarray(from, from + limit), (visit) => placeOf(index, visit))
  const rows = await rowsInOrder(
    visitIndex.db,
    page.map(({ id }) => id),
  )
  const last = page.at(-1)
  return {
    items: await withSnippets(visitIndex.db, filter, await visitSummaries(visitIndex.db, rows)),
    total: visits.length,
    nextCursor: last && from + limit < visits.length ? writeCursor(last) : null,
  }
}

async function withSnippets(db: Db, filter: Filter, items: readonly VisitSummary[]): Promise<VisitPage['items']> {
  const query = parseSearch(filter.q)
  const ids = items.map(({ id }) => id)
  const found =
    query === null || ids.length === 0 ? new Map<string, FoundSnippet[]>() : await searchSnippets(db, query, ids)
  return items.map((item) => ({ ...item, snippets: found.get(item.id) ?? [] }))
}

async function rowsInOrder(db: Db, ids: readonly string[]): Promise<Selectable<Database['visit']>[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('visit').selectAll().where('id', 'in', ids).execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function writeCursor({ start, id }: ListPlace): string {
  return `${toDate(start) ?? UNDATED_SORT_DAY}_${id}`
}

function readCursor(cursor: string): ListPlace {
  const [, day, id] = /^(\d{4}-\d{2}-\d{2})_([^\0]+)$/.exec(cursor) ?? []
  if (!day || !id || !isCalendarDate(day)) throw new RangeError(`not a cursor of a list of visits: ${cursor}`)
  return { start: toDay(day === UNDATED_SORT_DAY ? null : day), id }
}

/** What a list shows of these visits, in their order. */
export async function visitSummaries(db: Db, rows: readonly Selectable<Database['visit']>[]): Promise<VisitSummary[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const reports = byVisit(await db.selectFrom('visit_report').selectAll().where('visit_id', 'in', ids).execute())
  const mentioned = await db
    .selectFrom('visit_official')
    .select(['visit_id', 'position', 'official_id', 'role'])
    .where('visit_id', 'in', ids)
    .execute()
  const officials = byVisit(mentioned)
  const names = await loadNames(db, 'official', [...new Set(mentioned.map((one) => one.official_id))])
  const stops = byVisit(
    await db.selectFrom('stop').select(['visit_id', 'position']).where('visit_id', 'in', ids).execute(),
  )
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    status: row.status,
    region: row.region,
    province: row.province,
    date: { start: row.start_day, end: row.end_day, precision: row.date_precision, basis: row.date_basis },
    place: row.place,
    officials: officials(row.id).map(({ official_id: id, role }) => {
      return { id, role, names: names.get(id) ?? { ar: null, fr: null } }
    }),
    stopCount: stops(row.id).length,
    graduateGroups: row.graduate_groups_stated + row.graduate_groups_unstated,
    graduateGroupsStated: row.graduate_groups_stated,
    reports: reports(row.id).map((one) => one.report_id),
    outlets: row.outlets,
    sample: row.sample,
  }))
}
