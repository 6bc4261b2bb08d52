import { processReport } from '@jawla/server/process-report'
import { type Db, type Store, storeStatus } from '@jawla/store'
import { sql } from 'kysely'
import { copyRecord } from './copy-record.ts'
import { daysOf, madeReport } from './made-reports.ts'

/** Reports taken in one by one; they tell of half as many visits. */
const FIRST = 2_000
const NOW = new Date('2026-01-01T00:00:00Z')

/**
 * Brings a store, empty or one that this made before, to about so many visits: the first ones through the whole pipeline, the others as
 * their copies, each later by as many days.
 */
export async function makeRecord(store: Store, visits: number): Promise<void> {
  const before = await storeStatus(store.db)
  if (before.reports === 0) {
    for (let index = 0; index < FIRST; index++) await processReport(store, madeReport(index), NOW)
  }
  const [first, have] = [await firstVisits(store.db), (await storeStatus(store.db)).visits]
  const [from, to] = [Math.round(have / first), Math.round(visits / first)]
  if (to > from) await copyRecord(store.db, { from, to, days: daysOf(FIRST), parts: ['shown'] })
}

async function firstVisits(db: Db): Promise<number> {
  const { rows } = await sql<{ visits: number }>`
    select count(*)::int4 as visits from visit where id not like '%@%'`.execute(db)
  return rows[0]?.visits ?? 0
}
