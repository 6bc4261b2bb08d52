import { sql } from 'kysely'
import { dataVersion } from './data-version.ts'
import type { Db } from './database.ts'
import { findReports } from './find-report.ts'
import { asRows } from './insert-rows.ts'
import { findVisits } from './load-visits.ts'
import { wholeRecord } from './record-view.ts'
import { reportVector } from './save-report.ts'
import { factRows, loadTellers } from './visit-index/save-visit-facts.ts'
import { weightColumns } from './visit-rows.ts'
import { type FurtherWords, visitVector } from './visit-vector.ts'

/** Reports are long: few are in memory at once. */
const PAGE = 100

type FillAfterUpgrade = {
  words: FurtherWords
  /** Each time a row is filled. */
  step: () => void
  signal: AbortSignal
}

/** What a migration left to the program: its rows are there, and lack what only the program can make. */
interface Unfilled {
  table: 'visit_facts' | 'report_search' | 'visit_search' | 'visit'
  key: 'visit_id' | 'report_id' | 'id'
  /** The first of them is null where a row lacks them. */
  columns: readonly [string, ...string[]]
  made: (db: Db, ids: string[], words: FurtherWords) => Promise<object[]>
}

const UNFILLED: readonly Unfilled[] = [
  { table: 'visit_facts', key: 'visit_id', columns: ['facts', 'changed'], made: facts },
  { table: 'report_search', key: 'report_id', columns: ['terms'], made: wordsOfReports },
  { table: 'visit_search', key: 'visit_id', columns: ['terms'], made: wordsOfVisits },
  { table: 'visit', key: 'id', columns: ['review_doubt', 'review_effect'], made: weights },
]

/** How many rows are still to be filled. */
export async function countUnfilled(db: Db): Promise<number> {
  let total = 0
  for (const { table, columns } of UNFILLED) {
    const { rows } = await sql<{ rows: number }>`
      select count(*)::int4 as rows from ${sql.table(table)} where ${sql.ref(columns[0])} is null`.execute(db)
    total += rows[0]?.rows ?? 0
  }
  return total
}

/** What is done stays done where it is stopped, and a report that comes in meanwhile keeps its own. */
export async function fillAfterUpgrade(db: Db, { words, step, signal }: FillAfterUpgrade): Promise<void> {
  for (const { table, key, columns, made } of UNFILLED) {
    const isUnfilled = sql`kept.${sql.ref(columns[0])} is null`
    let after = ''
    while (!signal.aborted) {
      const { rows } = await sql<{ id: string }>`
        select ${sql.ref(key)} as id from ${sql.table(table)} kept
        where ${isUnfilled} and ${sql.ref(key)} > ${after} order by 1 limit ${PAGE}`.execute(db)
      const last = rows.at(-1)
      if (!last) break
      const ids = rows.map(({ id }) => id)
      const fresh = asRows(table, await made(db, ids, words))
      const filled = columns.map((column) => sql`${sql.ref(column)} = fresh.${sql.ref(column)}`)
      await sql`
        update ${sql.table(table)} kept set ${sql.join(filled)} from ${fresh} fresh
        where fresh.${sql.ref(key)} = kept.${sql.ref(key)} and ${isUnfilled}`.execute(db)
      for (const _ of rows) step()
      after = last.id
    }
  }
}

async function facts(db: Db, ids: string[]) {
  const visits = await visitsOf(db, ids)
  const reports = visits.flatMap((visit) => visit.reports)
  return factRows(
    visits.map((visit) => ({ ...visit, reviewed: null })),
    await loadTellers(db, reports),
    await dataVersion(db),
  )
}

async function wordsOfReports(db: Db, ids: string[]) {
  return (await findReports(db, ids)).map((report) => ({ report_id: report.id, terms: reportVector(report) }))
}

async function wordsOfVisits(db: Db, ids: string[], words: FurtherWords) {
  const visits = await visitsOf(db, ids)
  return visits.map((visit) => ({ visit_id: visit.id, terms: visitVector(visit, words(visit)) }))
}

async function weights(db: Db, ids: string[]) {
  return (await visitsOf(db, ids)).map((visit) => ({ id: visit.id, ...weightColumns(visit) }))
}

async function visitsOf(db: Db, ids: string[]) {
  return findVisits(wholeRecord(db), ids)
}
