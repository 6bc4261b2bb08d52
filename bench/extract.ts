/**
 * What reading costs: reports and megabytes a second on one core, as a ratio to parsing the same reports' pages with linkedom
 * in the same run (below 1: reading costs less than parsing the page), and how time grows when a text doubles. Pages are of three
 * sizes: that of the median page of the web, a small news site's, and the report alone. All times are the thread's own CPU time,
 * what is spent on collecting garbage in them.
 *
 *     npm run bench:extract
 */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { reportGrowth } from './extract-growth.ts'
import type { Spent, WorkName } from './extract-work.ts'
import { barePage, medianPage, sampleReports, smallPage } from './news-page.ts'

/** Milliseconds: until nothing is compiled any more that is run often, and of each turn. */
const [WARM_UP, TURN] = [5_000, 500]
/** The works take turns, so that whatever else the machine does slows all. Collecting comes by fits and starts: only many turns tell its share. */
const ROUNDS = 18
/** The rounds are cut into so many parts, to show how far apart their ratios lie. */
const PARTS = 3

const reports = sampleReports()
await reportRatios()
reportGrowth(reports)

async function reportRatios(): Promise<void> {
  const rounds = await takeTurns(['read', 'median', 'small', 'bare'])
  const bytes = reports.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const reading = perRun(rounds.read)
  console.log(
    `reports                ${reports.length}, ${Math.round(bytes / reports.length)} bytes of text on average`,
  )
  console.log(`reading                ${perSecond(reading)} reports/s, ${(bytes / 1e3 / reading).toFixed(2)} MB/s`)
  for (const [name, page] of [
    ['median', medianPage],
    ['small', smallPage],
    ['bare', barePage],
  ] as const) {
    const size = reports.reduce((sum, report) => sum + Buffer.byteLength(page(report)), 0) / reports.length / 1e3
    console.log(
      `parsing ${name.padEnd(6)} pages   ${perSecond(perRun(rounds[name]))} pages/s, ${size.toFixed(1)} kB each`,
    )
    const parts = Array.from({ length: PARTS }, (_, part) =>
      ratio(partOf(rounds.read, part), partOf(rounds[name], part)),
    )
    const [least, most] = [Math.min(...parts), Math.max(...parts)]
    console.log(
      `reading : ${name.padEnd(6)} pages ${ratio(rounds.read, rounds[name]).toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)} in parts of the run)`,
    )
  }
}

async function takeTurns(names: readonly WorkName[]): Promise<Record<WorkName, Spent[]>> {
  const rounds: Record<WorkName, Spent[]> = { read: [], median: [], small: [], bare: [] }
  const workers = names.map((name) => ({
    name,
    worker: new Worker(new URL('extract-work.ts', import.meta.url), { workerData: name }),
  }))
  const turn = async (worker: Worker, least: number): Promise<Spent> => {
    worker.postMessage(least)
    const [spent] = await once(worker, 'message')
    return spent
  }
  for (const { worker } of workers) await turn(worker, WARM_UP)
  for (let round = 0; round < ROUNDS; round++)
    for (const { name, worker } of workers) rounds[name].push(await turn(worker, TURN))
  await Promise.all(workers.map(({ worker }) => worker.terminate()))
  return rounds
}

function partOf(turns: readonly Spent[], part: number): readonly Spent[] {
  return turns.slice((part * ROUNDS) / PARTS, ((part + 1) * ROUNDS) / PARTS)
}

function ratio(reading: readonly Spent[], parsing: readonly Spent[]): number {
  return perRun(reading) / perRun(parsing)
}

/** Milliseconds for all samples. */
function perRun(turns: readonly Spent[]): number {
  return turns.reduce((sum, { spent }) => sum + spent, 0) / turns.reduce((sum, { runs }) => sum + runs, 0)
}

function perSecond(milliseconds: number): string {
  return (reports.length / (milliseconds / 1_000)).toFixed(0)
}
