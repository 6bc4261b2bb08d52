/**
 * What taking a report into the store costs: reports a second through the whole pipeline into an embedded store, and how the
 * cost of one more report grows while the record grows a hundredfold.
 *
 *     npm run bench:ingest [-- REPORTS [SMALL LARGE]]
 *
 * REPORTS is 200,000 where not given; SMALL and LARGE are the addresses of two empty PostgreSQL databases to measure instead of
 * two embedded stores.
 *
 * Both stores take in the same 2,000 reports, one by one; the large one's record is then written on in bulk, into the same tables
 * (`copy-record.ts`). A day has ten visits of two reports each, the first 2,000 reports reach over a hundred days, and each copy
 * follows on the one before: the large record reaches over 27 years, as the press of the sector does not get denser for being
 * read longer. Each of the reports measured tells anew of a visit of the first hundred days. They come in by turns, one into each
 * store, so that whatever else the machine does slows both. Where the store is embedded, CPU time is all of the cost, since it
 * runs inside this process; on PostgreSQL the clock is what counts.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { processReport } from '@jawla/server/process-report'
import { openStore, type Store, storeStatus } from '@jawla/store'
import { copyRecord } from './copy-record.ts'
import { daysOf, madeReport } from './made-reports.ts'

const FIRST = 2_000
const MEASURED = 400
const WARM_UP = 60
const [large = '200000', ...urls] = process.argv.slice(2)
const LARGE = Number(large)
const NOW = new Date('2026-01-01T00:00:00Z')

/** Milliseconds. */
interface Cost {
  cpu: number
  clock: number
}

const folder = mkdtempSync(join(tmpdir(), 'jawla-bench-'))
const open = (name: string, databaseUrl = null as string | null) =>
  openStore({ databaseUrl, dataDir: join(folder, name) })
const stores = { small: await open('small', urls[0]), large: await open('large', urls[1]) }
try {
  await measure()
} finally {
  await stores.small.close()
  await stores.large.close()
  rmSync(folder, { recursive: true, force: true })
}

async function measure(): Promise<void> {
  const first = await takeIn(Array.from({ length: FIRST }, (_, index) => madeReport(index)))
  const all = [...first.small, ...first.large]
  const rate = (unit: keyof Cost) => Math.round(1000 / mean(all, unit))
  console.log(`whole pipeline         ${rate('clock')} reports/s by the clock, ${rate('cpu')} by CPU time`)
  await copyRecord(stores.large.db, { to: LARGE / FIRST, days: daysOf(FIRST), parts: ['shown', 'joined'] })
  for (const store of Object.values(stores)) {
    const { reports, visits } = await storeStatus(store.db)
    console.log(`a record of            ${reports} reports, ${visits} visits`)
  }
  const more = await takeIn(furtherReports())
  const [small, grown] = [more.small.slice(WARM_UP), more.large.slice(WARM_UP)]
  for (const unit of ['cpu', 'clock'] as const) {
    const ratio = (by: typeof mean) => (by(grown, unit) / by(small, unit)).toFixed(2)
    console.log(
      `one more report, ${unit.padEnd(5)} ${median(small, unit).toFixed(1)} ms and ${median(grown, unit).toFixed(1)} ms: ${ratio(median)} by median, ${ratio(mean)} by mean`,
    )
  }
}

/** Reports of visits all over the first span, each one told of before; the first ones warm up and are not counted: the statistics are made anew then. */
function furtherReports() {
  const numbers = Array.from({ length: MEASURED + WARM_UP }, (_, index) => (index * 977) % FIRST)
  return numbers.map((number, index) => madeReport(number, { id: `a${index}`, telling: FIRST + index * 7 + 1 }))
}

/** Into both stores, by turns. */
async function takeIn(reports: readonly Parameters<typeof processReport>[1][]) {
  const costs: { small: Cost[]; large: Cost[] } = { small: [], large: [] }
  for (const report of reports) {
    for (const name of ['small', 'large'] as const) costs[name].push(await costOf(stores[name], report))
  }
  return costs
}

async function costOf(store: Store, report: Parameters<typeof processReport>[1]): Promise<Cost> {
  const began = performance.now()
  const before = process.cpuUsage()
  await processReport(store, report, NOW)
  const { user, system } = process.cpuUsage(before)
  return { cpu: (user + system) / 1000, clock: performance.now() - began }
}

function mean(costs: readonly Cost[], unit: keyof Cost): number {
  return costs.reduce((sum, cost) => sum + cost[unit], 0) / costs.length
}

function median(costs: readonly Cost[], unit: keyof Cost): number {
  return costs.map((cost) => cost[unit]).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0
}
