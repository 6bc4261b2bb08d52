import { sql } from 'kysely'
import type { Db } from './database.ts'

/** Ids of the visits that a report tells of, in order of id. */
export function visitsOfReport(db: Db, reportId: string): Promise<string[]> {
  return visitsOfReports(db, [reportId])
}

/** Ids of the visits that any of these reports tells of, in order of id. */
export async function visitsOfReports(db: Db, reportIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ visit_id: string }>`
    select distinct visit_id from visit_report where report_id = any(${reportIds}::text[]) order by visit_id`.execute(
    db,
  )
  return rows.map(({ visit_id }) => visit_id)
}
