/**
 * What an export of many figures costs: rows a second and the most memory, in each format, of about a tenth of the rows and of all of
 * them. Memory is flat where the two are alike. Then what readers leave behind who go away in the middle.
 *
 *     npm run bench:export [-- VISITS FIGURES]
 *
 * 20,000 visits with 1,000,000 figures where not given: more than a visit ever has, so that a record of so many rows is made in minutes. Ends with
 * 1 where the memory of all is more than 1.2 times that of the tenth, and where something is left behind.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openStore, type Store } from '@jawla/store'
import { makeRecord } from './make-record.ts'
import { serve } from './serve.ts'

const VISITS = Number(process.argv[2] ?? 20_000)
const FIGURES = Number(process.argv[3] ?? 1_000_000)
const PROGRAM = fileURLToPath(new URL('../apps/server/bin/jawla.mjs', import.meta.url))
const FORMATS = ['csv', 'jsonl', 'parquet']
/** About a tenth of the visits. */
const A_TENTH = ['--region', 'MA-03']
const MOST_GROWTH = 1.2
const LOOK_EVERY_MS = 20
/**
 * Of the engine. Where it has room it lets go late, and two runs of the same differ by a tenth and more; where it has little, what it holds is
 * what is needed, and an export that needs more with each row does not come to its end.
 */
const LITTLE_ROOM = ['--max-old-space-size=96', '--max-semi-space-size=4']
/** Readers who go away in the middle. */
const GONE = 40

interface Measured {
  rows: number
  bytes: number
  seconds: number
  /** Most megabytes that the process held at once, its store among them. */
  peak: number
}

const folder = mkdtempSync(join(tmpdir(), 'jawla-bench-'))
try {
  const store = await openStore({ databaseUrl: null, dataDir: folder })
  await makeRecord(store, VISITS)
  const figures = await makeFigures(store)
  await store.close()
  console.log(`${VISITS} visits, ${figures} figures`)
  for (const format of FORMATS) {
    const [tenth, all] = [await measure(format, A_TENTH), await measure(format, [])]
    const growth = all.peak / tenth.peak
    console.log(`figures.${format}: ${told(tenth)}; ${told(all)}; memory ${growth.toFixed(2)} times`)
    if (growth > MOST_GROWTH) process.exitCode = 1
  }
  await leaveInTheMiddle()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Gives each visit its figures several times, until there are so many. */
async function makeFigures({ raw }: Store): Promise<number> {
  const count = async () => {
    const { rows } = await raw.executeSql('select count(*)::int4 as figures from figure')
    return (rows as [{ figures: number }])[0].figures
  }
  const copies = Math.ceil(FIGURES / (await count())) - 1
  const same = 'measure, min, max, qualifier, planned, program, settled, evidence'
  await raw.executeSql(`
    insert into figure (visit_id, position, ${same})
    select visit_id, position + 100 * copy, ${same} from figure, generate_series(1, ${copies}) copy`)
  return count()
}

function told({ rows, bytes, seconds, peak }: Measured): string {
  return `${rows} rows, ${Math.round(bytes / 1e6)} MB, ${Math.round(rows / seconds)} rows/s, ${Math.round(peak)} MB at most`
}

/** Runs the command to its end. It starts a process and opens the store too; both are in the seconds. */
async function measure(format: string, filter: readonly string[]): Promise<Measured> {
  const out = join(folder, 'export')
  const started = performance.now()
  const args = [...LITTLE_ROOM, PROGRAM, 'export', 'figures', '--format', format, '--out', out, ...filter]
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let peak = 0
  const looking = setInterval(() => {
    peak = Math.max(peak, megabytes(child.pid, 'VmHWM'))
  }, LOOK_EVERY_MS)
  let said = ''
  for await (const text of child.stderr.setEncoding('utf8')) said += text
  clearInterval(looking)
  const seconds = (performance.now() - started) / 1000
  const [, rows, bytes] = /rows (\d+), bytes (\d+)/.exec(said) ?? []
  if (rows === undefined || bytes === undefined) throw new Error(`the export failed: ${said}`)
  return { rows: Number(rows), bytes: Number(bytes), seconds, peak }
}

/** Readers of a server go away in the middle of a file, one after the other; then the last one reads to the end. */
async function leaveInTheMiddle(): Promise<void> {
  const server = await serve(folder)
  try {
    const file = `${server.address}/api/v1/export/figures.jsonl`
    const left = () => ({
      memory: megabytes(server.pid, 'VmRSS'),
      open: readdirSync(`/proc/${server.pid}/fd`).length,
      files: readdirSync(folder, { recursive: true }).length,
    })
    // The first ones bring the server to its usual size.
    for (let reader = 0; reader < GONE / 4; reader++) await takeAndGo(file)
    await wait(1_000)
    const before = left()
    for (let reader = 0; reader < GONE; reader++) await takeAndGo(file)
    await wait(1_000)
    const after = left()
    const growth = after.memory / before.memory
    const more = [after.open - before.open, after.files - before.files]
    const { status } = await fetch(`${server.address}/api/v1/export/facilities.csv`)
    console.log(
      `${GONE} readers gone in the middle: memory ${growth.toFixed(2)} times, ${more[0]} more open files, ${more[1]} more in the store's folder; the next one is answered ${status}`,
    )
    if (growth > MOST_GROWTH || more.some((count) => count > 1) || status !== 200) process.exitCode = 1
  } finally {
    await server.stop()
  }
}

/** Takes the first bytes of a file and is gone, as a killed program is; comes again where others are still being let go. */
async function takeAndGo(url: string): Promise<void> {
  for (;;) {
    const [response] = await once(get(url), 'response')
    await once(response, 'data')
    response.on('error', () => {})
    response.destroy()
    if (response.statusCode === 200) return
    await wait(50)
  }
}

/** Of a process, on Linux; 0 elsewhere and where it is gone. */
function megabytes(pid: number | undefined, what: 'VmHWM' | 'VmRSS'): number {
  try {
    const [, kilobytes] = new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes ?? 0) / 1000
  } catch {
    return 0
  }
}
