import type { Db } from './database.ts'

/** Ids of the visits that a report tells of, in order of id. */
export async function visitsOfReport(db: Db, reportId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('visit_report')
    .select('visit_id')
    .where('report_id', '=', reportId)
    .orderBy('visit_id')
    .execute()
  return rows.map(({ visit_id }) => visit_id)
}
