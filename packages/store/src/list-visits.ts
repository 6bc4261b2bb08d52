import { type Filter, isCalendarDate, type VisitPage, type VisitSummary } from '@jawla/domain'
import { type Selectable, sql } from 'kysely'
import type { Database, Db } from './database.ts'
import { loadNames } from './load-names.ts'
import { byVisit } from './load-visits.ts'
import { selected } from './visit-filter.ts'

export type Paging = {
  /** `nextCursor` of the page before; null for the first page. */
  cursor?: string | null
  /** Visits a page, 1 to 200; 50 where not given. */
  limit?: number
}

const LARGEST_PAGE = 200

/**
 * The visits that a filter selects, newest first, those without a date last; visits of one day in order of id.
 * Throws where the limit is out of range or the cursor is not one that a page gave.
 */
export async function listVisits(
  db: Db,
  filter: Filter,
  { cursor = null, limit = 50 }: Paging = {},
): Promise<VisitPage> {
  if (!Number.isInteger(limit) || limit < 1 || limit > LARGEST_PAGE) {
    throw new RangeError(`limit of visits must be 1 to ${LARGEST_PAGE}: ${limit}`)
  }
  const after = cursor === null ? null : readCursor(cursor)
  const rows = await db
    .selectFrom('visit')
    .selectAll()
    .where((eb) => selected(eb, filter))
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(sort_day, visit.id) < (${after?.day}::date, ${after?.id})`),
    )
    .orderBy('sort_day', 'desc')
    .orderBy('visit.id', 'desc')
    .limit(limit + 1)
    .execute()
  const { total } = await db
    .selectFrom('visit')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where((eb) => selected(eb, filter))
    .executeTakeFirstOrThrow()
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    items: await visitSummaries(db, page),
    total,
    nextCursor: last && rows.length > limit ? `${last.sort_day}_${last.id}` : null,
  }
}

function readCursor(cursor: string): { day: string; id: string } {
  const [, day, id] = /^(\d{4}-\d{2}-\d{2})_([^\0]+)$/.exec(cursor) ?? []
  if (!day || !id || !isCalendarDate(day)) throw new RangeError(`not a cursor of a list of visits: ${cursor}`)
  return { day, id }
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
