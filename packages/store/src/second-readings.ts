import type { ReadVisit } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'

export interface SecondReading {
  reportId: string
  /** The version of the report that was read. */
  version: number
  reader: string
  visits: readonly ReadVisit[]
  /** Claims left out. */
  dropped: number
  tokens: number
  /** Why there is no reading, in one line; null where there is one. */
  failed: string | null
}

/** Reports whose latest version no second reader was given yet, the latest published first. */
export async function reportsForSecondReader(db: Db, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from report where second_version < version order by published_sort desc, id limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}

/** The number of the latest version of a report; null where it is not stored. */
export async function versionOf(db: Db, reportId: string): Promise<number | null> {
  const row = await db.selectFrom('report').select('version').where('id', '=', reportId).executeTakeFirst()
  return row?.version ?? null
}

/** Keeps what a second reader said of a version of a report, in the place of what one said before. `readAt` is an ISO time. */
export async function saveSecondReading(tx: Db, reading: SecondReading, readAt: string): Promise<void> {
  const { reportId: report_id, version, visits, ...rest } = reading
  const row = { report_id, version, visits: JSON.stringify(visits), read_at: readAt, ...rest }
  await tx
    .insertInto('second_reading')
    .values(row)
    .onConflict((conflict) => conflict.columns(['report_id', 'version']).doUpdateSet(row))
    .execute()
  await sql`
    update report set second_version = greatest(second_version, ${version}::int4) where id = ${report_id}`.execute(tx)
}

/** What second readings since a time cost. */
export async function secondReadingTokens(db: Db, since: string): Promise<number> {
  const { rows } = await sql<{ tokens: number }>`
    select coalesce(sum(tokens), 0)::int8 as tokens from second_reading where read_at >= ${since}::timestamptz`.execute(
    db,
  )
  return rows[0]?.tokens ?? 0
}

/** The latest reports of which the second reader tells a visit and the first none, with the words that it names for it. */
export async function toldBySecondReader(db: Db, limit: number): Promise<{ reportId: string; quote: string }[]> {
  const { rows } = await sql<{ reportId: string; quote: string }>`
    select report_id as "reportId", visits -> 0 -> 'trigger' ->> 'quote' as quote
    from second_reading join report on report.id = report_id and report.version = second_reading.version
    where failed is null and visits <> '[]' and not exists (
      select from told_visit where told_visit.report_id = second_reading.report_id
    )
    order by read_at desc, report_id limit ${limit}`.execute(db)
  return rows
}
