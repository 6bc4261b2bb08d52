import { sql } from 'kysely'
import type { Db } from './database.ts'

export interface RecordCounts {
  dataVersion: number
  reports: number
  visits: number
  /** Visits that a person should look at. */
  to_review: number
  /** Pairs of tellings that may be of one visit. */
  suggestions: number
  /** What readers said is wrong, and nobody answered yet. */
  objections: number
}

/** How much the record holds, and how much of it waits for a person. */
export async function countRecord(db: Db): Promise<RecordCounts> {
  const { rows } = await sql<RecordCounts>`
    select version as "dataVersion",
      (select count(*)::int4 from report) as reports,
      (select count(*)::int4 from visit) as visits,
      (select count(*)::int4 from visit where review_rank > 0) as to_review,
      (select count(*)::int4 from suggestion) as suggestions,
      (select count(*)::int4 from objection where state = 'open') as objections
    from data_version`.execute(db)
  const [counts] = rows
  if (!counts) throw new Error('the store has no data version')
  return counts
}
