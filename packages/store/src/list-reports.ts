import type { Filter, ReportPage, ReportSummary, Visit } from '@jawla/domain'
import { sql } from 'kysely'
import { outletIds } from './find-outlet.ts'
import type { RecordView } from './record-view.ts'
import { selectValues } from './select-values.ts'
import type { VisitIndex } from './visit-index/visit-index.ts'

/** Of one outlet by its key, whether or not they tell of visits; or those that tell of the visits that a filter selects. */
export type WhoseReports = { outlet: string } | { filter: Filter }

export interface ReportPaging {
  /** `nextCursor` of the page before; null for the first page. */
  cursor: string | null
  limit: number
}

/**
 * Reports, the last published first, those of unknown date last.
 * @throws RangeError where the cursor is not one that a page gave.
 */
export async function listReports(
  visitIndex: VisitIndex,
  whose: WhoseReports,
  { cursor, limit }: ReportPaging,
): Promise<ReportPage> {
  const { db } = visitIndex
  const after = cursor === null ? null : readCursor(cursor)
  const { chosen, total } = await chosenReports(visitIndex, whose)
  const rest = after === null ? sql`true` : sql`(published_sort, report.id) < (${after.day}, ${after.id})`
  const page = await sql<Row>`
    select report.id, published_sort as day from report where ${chosen} and ${rest}
    order by published_sort desc, report.id desc limit ${limit + 1}`.execute(db)
  const shown = page.rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: await reportSummaries(
      visitIndex,
      shown.map(({ id }) => id),
    ),
    total,
    nextCursor: last && page.rows.length > limit ? `${last.day}_${last.id}` : null,
  }
}

type Row = { id: string; day: string }

async function chosenReports(visitIndex: VisitIndex, whose: WhoseReports) {
  if ('outlet' in whose) {
    const chosen = sql`outlet_id = any(${await outletIds(visitIndex.db, whose.outlet)}::int4[])`
    const counted = await sql<{ total: number }>`select count(*)::int4 as total from report where ${chosen}`.execute(
      visitIndex.db,
    )
    return { chosen, total: counted.rows[0]?.total ?? 0 }
  }
  const ids = await selectValues(visitIndex, whose.filter, 'reports')
  return { chosen: sql`report.id = any(${ids}::text[])`, total: ids.length }
}

function readCursor(cursor: string): Row {
  const [, day, id] = /^([\dT:.Z+-]*)_([^\0]+)$/.exec(cursor) ?? []
  if (day === undefined || id === undefined) throw new RangeError(`not a cursor of a list of reports: ${cursor}`)
  return { day, id }
}

async function reportSummaries(view: RecordView, ids: readonly string[]): Promise<ReportSummary[]> {
  if (ids.length === 0) return []
  const rows = await view.db
    .selectFrom('report')
    .innerJoin('report_version', (join) =>
      join.onRef('report_version.report_id', '=', 'report.id').onRef('report_version.version', '=', 'report.version'),
    )
    .leftJoin('outlet', 'outlet.id', 'report.outlet_id')
    .select(['report.id', 'url', 'outlet.name as outlet', 'language', 'title', 'sample'])
    .select(['published_at as publishedAt', 'published_basis as publishedBasis'])
    .where('report.id', 'in', ids)
    .execute()
  const told = await visitsTold(view, ids)
  const byId = new Map(rows.map((row) => [row.id, { ...row, visits: told.get(row.id) ?? [] }]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** By report, the visits that it tells of, newest first. */
async function visitsTold(
  { db, shows }: RecordView,
  reportIds: readonly string[],
): Promise<Map<string, ReportSummary['visits']>> {
  const rows = await db
    .selectFrom('visit_report')
    .innerJoin('visit', 'visit.id', 'visit_report.visit_id')
    .select(['visit_report.report_id', 'visit.id', 'kind', 'status', 'place', 'province'])
    .select(['start_day', 'end_day', 'date_precision', 'date_basis', 'reviewed'])
    .where('visit_report.report_id', 'in', reportIds)
    .orderBy('sort_day', 'desc')
    .orderBy('visit.id', 'desc')
    .execute()
  const told = new Map<string, ReportSummary['visits']>()
  for (const { report_id, start_day: start, end_day: end, date_precision, date_basis, reviewed, ...visit } of rows) {
    const date = { start, end, precision: date_precision, basis: date_basis }
    const shown =
      shows === 'all' ? { ...visit, date } : reviewed?.reports.includes(report_id) ? briefly(reviewed) : null
    if (shown !== null) told.set(report_id, [...(told.get(report_id) ?? []), shown])
  }
  return told
}

function briefly({ id, kind, status, place, province, date }: Visit): ReportSummary['visits'][number] {
  const { start, end, precision, basis } = date
  return {
    id,
    kind,
    status,
    place: place?.name ?? null,
    province,
    date: { start, end: end ?? start, precision, basis },
  }
}
