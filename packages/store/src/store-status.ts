import { sql } from 'kysely'
import type { Db } from './database.ts'

export type StoreStatus = { reports: number; sampleReports: number; visits: number; dataVersion: number }

/** What the store holds. */
export async function storeStatus(db: Db): Promise<StoreStatus> {
  const { rows } = await sql<StoreStatus>`
    select (select count(*)::int4 from report) as reports,
      (select count(*)::int4 from report where sample) as "sampleReports",
      (select count(*)::int4 from visit) as visits,
      version as "dataVersion"
    from data_version`.execute(db)
  const [status] = rows
  if (!status) throw new Error('the store has no data version')
  return status
}
