/**
 * What taking a report into the store costs: reports a second through the whole pipeline into an embedded store, and how the
 * cost of one more report grows while the record grows a hundredfold at the same density of visits. All costs are the process's own CPU time: the
 * embedded store runs inside it.
 *
 *     npm run bench:ingest [-- REPORTS]     200,000 where not given
 *
 * The first 2,000 reports come in one by one; the rest of the record is written in bulk through the same tables (`copy-record.ts`).
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { processReport } from '@jawla/server/process-report'
import { openStore, type Store, storeStatus } from '@jawla/store'
import { copyRecord } from './copy-record.ts'
import { daysOf, madeReport } from './made-reports.ts'

const FIRST = 2_000
const MEASURED = 300
const LARGE = Number(process.argv[2] ?? 200_000)
const NOW = new Date('2026-01-01T00:00:00Z')

const dataDir = mkdtempSync(join(tmpdir(), 'jawla-bench-'))
const store = await openStore({ databaseUrl: null, dataDir })
try {
  await measure(store)
} finally {
  await store.close()
  rmSync(dataDir, { recursive: true, force: true })
}

async function measure(store: Store): Promise<void> {
  const began = performance.now()
  const first = await takeIn(
    store,
    Array.from({ length: FIRST }, (_, index) => madeReport(index)),
  )
  const seconds = (performance.now() - began) / 1000
  console.log(
    `whole pipeline         ${Math.round(FIRST / seconds)} reports/s by the clock, ${rate(first)} by CPU time`,
  )
  const small = await oneMore(store, 'a')
  await copyRecord(store.db, { times: LARGE / FIRST, days: daysOf(FIRST) + 10 })
  const { reports, visits } = await storeStatus(store.db)
  console.log(`record made larger     ${reports} reports, ${visits} visits`)
  const large = await oneMore(store, 'b')
  console.log(
    `one more report        ${ms(small)} at ${FIRST}, ${ms(large)} at ${LARGE} (median; mean ${ms(small, mean)}, ${ms(large, mean)})`,
  )
  console.log(
    `${LARGE} : ${FIRST}         ${(median(large) / median(small)).toFixed(2)} by median, ${(mean(large) / mean(small)).toFixed(2)} by mean`,
  )
}

/** Further reports of visits all over the first span, each one told of before; the first few warm up and are not counted. */
async function oneMore(store: Store, name: string): Promise<number[]> {
  const numbers = Array.from({ length: MEASURED + 20 }, (_, index) => (index * 977) % FIRST)
  const costs = await takeIn(
    store,
    numbers.map((number, index) =>
      madeReport(number, { id: `${name}${index}`, telling: FIRST + index * 7 + (name === 'a' ? 1 : 5_000) }),
    ),
  )
  return costs.slice(20)
}

/** Milliseconds of CPU time of each. */
async function takeIn(store: Store, reports: readonly Parameters<typeof processReport>[1][]): Promise<number[]> {
  const costs: number[] = []
  for (const report of reports) {
    const before = process.cpuUsage()
    await processReport(store, report, NOW)
    const { user, system } = process.cpuUsage(before)
    costs.push((user + system) / 1000)
  }
  return costs
}

function rate(costs: readonly number[]): string {
  return `${Math.round(1000 / mean(costs))} reports/s`
}

function ms(costs: readonly number[], of = median): string {
  return `${of(costs).toFixed(1)} ms`
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
