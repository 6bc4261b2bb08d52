import type { SearchQuery } from '@jawla/domain'
import { sql } from 'kysely'
import type { RecordView } from '../record-view.ts'
import { allOf, anyOf } from '../search-query.ts'
import type { Dictionary } from './dictionary.ts'
import type { VisitIndexVersion } from './visit-index.ts'

/**
 * Which visits a search finds, 1 in the row of each: all that is wanted stands in one report of the visit, or in the names of what it
 * mentions; what is unwanted stands in none of them.
 */
export async function searchVisits(
  view: RecordView,
  index: VisitIndexVersion,
  { wanted, unwanted }: SearchQuery,
): Promise<Uint8Array> {
  const has = await visitsWith(view, index, allOf(wanted))
  if (unwanted.length === 0) return has
  const lacks = await visitsWith(view, index, anyOf(unwanted))
  return has.map((one, visit) => (lacks[visit] === 1 ? 0 : one))
}

/** The engine finds the reports, and the index knows whose they are. Many ids in one value are quicker than a row for each. */
async function visitsWith({ db, shows }: RecordView, index: VisitIndexVersion, words: string): Promise<Uint8Array> {
  const ofVisits = shows === 'all' ? sql`terms` : sql`reviewed`
  // A report tells more than what of it was reviewed.
  const ofReports = shows === 'all' ? sql`terms @@ ${words}::tsquery` : sql`false`
  const { rows } = await sql<{ visits: string[]; reports: string[] }>`
    select
      (select coalesce(json_agg(visit_id), '[]') from visit_search where ${ofVisits} @@ ${words}::tsquery) as visits,
      (select coalesce(json_agg(report_id), '[]') from report_search where ${ofReports}) as reports`.execute(db)
  const { columns, dictionaries } = index
  const visits = marked(dictionaries.ids, rows[0]?.visits ?? [])
  const reports = marked(dictionaries.reports, rows[0]?.reports ?? [])
  const found = new Uint8Array(columns.ids.size)
  for (const visit of index.visits) {
    if (visits[columns.ids.at(visit)] === 1 || columns.reports.has(visit, reports)) found[visit] = 1
  }
  return found
}

/** By number, 1 where the text is one of these. */
export function marked(dictionary: Dictionary, texts: readonly string[]): Uint8Array {
  const marks = new Uint8Array(dictionary.size)
  for (const text of texts) {
    const number = dictionary.find(text)
    if (number !== undefined) marks[number] = 1
  }
  return marks
}
