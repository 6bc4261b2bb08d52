import type { MergedVisit, Visit } from '@jawla/domain'
import { type Selectable, sql } from 'kysely'
import type { Database, Db } from '../database.ts'
import { type Teller, visitFacts } from './visit-facts.ts'

/** The rows of `visit_facts`, to be written in the transaction that writes the visits and then counts up the data version. */
export function factRows(
  visits: readonly (Visit & Pick<MergedVisit, 'reviewed'>)[],
  tellers: ReadonlyMap<string, Teller>,
  changed: number,
): Selectable<Database['visit_facts']>[] {
  return visits.map((visit) => ({
    visit_id: visit.id,
    changed,
    facts: visitFacts(visit, tellersOf(visit, tellers)),
    reviewed: visit.reviewed && visitFacts(visit.reviewed, tellersOf(visit.reviewed, tellers)),
  }))
}

/** In the order of the visit's reports. */
export function tellersOf(visit: Pick<Visit, 'reports'>, tellers: ReadonlyMap<string, Teller>): Teller[] {
  return visit.reports.flatMap((id) => tellers.get(id) ?? [])
}

/** What the facts of visits tell of these reports, by id. */
export async function loadTellers(db: Db, reportIds: readonly string[]): Promise<Map<string, Teller>> {
  if (reportIds.length === 0) return new Map()
  const { rows } = await sql<Teller>`
    select report.id, sample, language, outlet.name as outlet
    from report
    join report_version on report_version.report_id = report.id and report_version.version = report.version
    left join outlet on outlet.id = outlet_id
    where report.id = any(${reportIds}::text[])`.execute(db)
  return new Map(rows.map((teller) => [teller.id, teller]))
}
