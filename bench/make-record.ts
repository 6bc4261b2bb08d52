import { processReport } from '@jawla/server/process-report'
import { type Store, storeStatus } from '@jawla/store'
import { copyRecord } from './copy-record.ts'
import { daysOf, madeReport } from './made-reports.ts'

/** Reports taken in one by one; they tell of half as many visits. */
const FIRST = 2_000
const NOW = new Date('2026-01-01T00:00:00Z')

/** Fills an empty store with about so many visits: the first ones through the whole pipeline, the others as their copies, each later by as many days. */
export async function makeRecord(store: Store, visits: number): Promise<void> {
  for (let index = 0; index < FIRST; index++) await processReport(store, madeReport(index), NOW)
  const first = await storeStatus(store.db)
  const times = Math.max(1, Math.round(visits / first.visits))
  if (times > 1) await copyRecord(store.db, { times, days: daysOf(FIRST) })
}
