import { sql } from 'kysely'
import type { Db } from './database.ts'
import { findReports } from './find-report.ts'
import { asRows } from './insert-rows.ts'
import { loadVisits } from './load-visits.ts'
import { reportVector } from './save-report.ts'
import { type FurtherWords, visitVector } from './visit-vector.ts'

/** Reports are long: few are in memory at once. */
const PAGE = 100

type FillSearch = {
  words: FurtherWords
  /** Each time a report or visit is done. */
  step: () => void
  signal: AbortSignal
}

/** How many reports and visits search knows nothing of, as after an upgrade of the store. */
export async function countUnsearchable(db: Db): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select (select count(*) from report_search where terms is null)
      + (select count(*) from visit_search where terms is null) as total`.execute(db)
  return rows[0]?.total ?? 0
}

/**
 * Makes the words that these are found by. What is done stays done where it is stopped, and a report that comes in meanwhile keeps
 * its own words.
 */
export async function fillSearch(db: Db, { words, ...options }: FillSearch): Promise<void> {
  const ofReports = async (ids: string[]) =>
    (await findReports(db, ids)).map((report) => ({ report_id: report.id, terms: reportVector(report) }))
  const ofVisits = async (ids: string[]) => {
    const visits = await loadVisits(db, await db.selectFrom('visit').selectAll().where('id', 'in', ids).execute())
    return visits.map((visit) => ({ visit_id: visit.id, terms: visitVector(visit, words(visit)) }))
  }
  await fill(db, { table: 'report_search', key: 'report_id', made: ofReports }, options)
  await fill(db, { table: 'visit_search', key: 'visit_id', made: ofVisits }, options)
}

async function fill(
  db: Db,
  {
    table,
    key,
    made,
  }: {
    table: 'report_search' | 'visit_search'
    key: string
    made: (ids: string[]) => Promise<object[]>
  },
  { step, signal }: Pick<FillSearch, 'step' | 'signal'>,
): Promise<void> {
  let after = ''
  while (!signal.aborted) {
    const { rows } = await sql<{ id: string }>`
      select ${sql.ref(key)} as id from ${sql.table(table)}
      where terms is null and ${sql.ref(key)} > ${after} order by 1 limit ${PAGE}`.execute(db)
    const last = rows.at(-1)
    if (!last) return
    const fresh = asRows(table, await made(rows.map(({ id }) => id)))
    await sql`
      update ${sql.table(table)} kept set terms = fresh.terms from ${fresh} fresh
      where fresh.${sql.ref(key)} = kept.${sql.ref(key)} and kept.terms is null`.execute(db)
    for (const _ of rows) step()
    after = last.id
  }
}
