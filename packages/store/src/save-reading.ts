import { type Reading, type ToldVisit, toldClues } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'
import { insertRows } from './insert-rows.ts'

/**
 * Keeps what a reader understood of the latest version of a report (`reading.id` is the report's id), and makes it
 * what the report tells. The visits that rest on what it told before are joined anew by the next `replaceVisits`.
 * Throws where the report is not stored. `readAt` is an ISO time.
 */
export async function saveReading(tx: Db, reading: Reading, readAt: string): Promise<void> {
  const report = await tx
    .selectFrom('report')
    .innerJoin('report_version', (join) =>
      join.onRef('report_version.report_id', '=', 'report.id').onRef('report_version.version', '=', 'report.version'),
    )
    .leftJoin('outlet', 'outlet.id', 'report.outlet_id')
    .select(['report.id', 'report.version', 'outlet.name as outlet', 'report_version.language', 'sample'])
    .select('copy_group as copyGroup')
    .select('published_at as publishedAt')
    .where('report.id', '=', reading.id)
    .executeTakeFirst()
  if (!report) throw new Error(`cannot save a reading: no report ${reading.id} in the store`)

  const { reader, language } = reading
  const visits = JSON.stringify(reading.visits)
  await tx
    .insertInto('reading')
    .values({ report_id: report.id, version: report.version, reader, language, visits, read_at: readAt })
    .onConflict((conflict) =>
      conflict.columns(['report_id', 'version', 'reader']).doUpdateSet({ language, visits, read_at: readAt }),
    )
    .execute()

  const { version, ...toldReport } = report
  const told = reading.visits.map((visit, position) => ({
    key: `${report.id}#${position}`,
    report: toldReport,
    visit,
  }))
  await replaceTold(tx, report.id, told)
}

async function replaceTold(tx: Db, reportId: string, told: ToldVisit[]): Promise<void> {
  await tx
    .updateTable('visit')
    .set({ outdated: true })
    .where('id', 'in', (eb) => eb.selectFrom('visit_told').select('visit_id').where('report_id', '=', reportId))
    .execute()
  await tx.deleteFrom('told_visit').where('report_id', '=', reportId).execute()
  await insertRows(
    tx,
    'told_visit',
    told.map(({ key, visit }, position) => ({ key, report_id: reportId, position, visit: JSON.stringify(visit) })),
  )
  await insertClues(tx, told)
}

/** Works out the clues of told visits anew: a rebuild follows today's rules, not those of the day a report was read. */
export async function refreshClues(tx: Db, told: readonly ToldVisit[]): Promise<void> {
  const keys = told.map(({ key }) => key)
  await sql`delete from told_clue where told_key = any(${keys}::text[])`.execute(tx)
  await insertClues(tx, told)
}

async function insertClues(tx: Db, told: readonly ToldVisit[]): Promise<void> {
  const clues = told.flatMap((one) => toldClues(one).map((clue) => ({ told_key: one.key, clue })))
  await insertRows(
    tx,
    'told_clue',
    clues.map(({ told_key, clue: { clue, region, province, first, last } }) => {
      return { told_key, clue, region, province, first_day: first, last_day: last }
    }),
  )
}
