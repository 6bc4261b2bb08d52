/**
 * What an export of a large record costs: rows a second and the most memory, in each format, of about a tenth of the rows and of all of
 * them. Memory is flat where the two are alike.
 *
 *     npm run bench:export [-- VISITS]
 *
 * 200,000 visits where not given, whose claims are about a million rows and more. Ends with 1 where the memory of all is more than 1.2 times that of
 * the tenth.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStore } from '@jawla/store'
import { makeRecord } from './make-record.ts'

const VISITS = Number(process.argv[2] ?? 200_000)
const PROGRAM = fileURLToPath(new URL('../apps/server/bin/jawla.mjs', import.meta.url))
const FORMATS = ['csv', 'jsonl', 'parquet']
/** About a tenth of the visits. */
const A_TENTH = ['--region', 'MA-03']
const MOST_GROWTH = 1.2
const LOOK_EVERY_MS = 20

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
  await store.close()
  console.log(`${VISITS} visits`)
  for (const table of ['figures', 'claims']) {
    for (const format of FORMATS) {
      const [tenth, all] = [await measure(table, format, A_TENTH), await measure(table, format, [])]
      const growth = all.peak / tenth.peak
      console.log(`${table}.${format}: ${told(tenth)}; ${told(all)}; memory ${growth.toFixed(2)} times`)
      if (growth > MOST_GROWTH) process.exitCode = 1
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function told({ rows, bytes, seconds, peak }: Measured): string {
  return `${rows} rows, ${Math.round(bytes / 1e6)} MB, ${Math.round(rows / seconds)} rows/s, ${Math.round(peak)} MB at most`
}

/** Runs the command to its end. It starts a process and opens the store too; both are in the seconds. */
async function measure(table: string, format: string, filter: readonly string[]): Promise<Measured> {
  const out = join(folder, 'export')
  const started = performance.now()
  const child = spawn(process.execPath, [PROGRAM, 'export', table, '--format', format, '--out', out, ...filter], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let peak = 0
  const looking = setInterval(() => {
    peak = Math.max(peak, mostHeld(child.pid))
  }, LOOK_EVERY_MS)
  let said = ''
  for await (const text of child.stderr.setEncoding('utf8')) said += text
  clearInterval(looking)
  const seconds = (performance.now() - started) / 1000
  const [, rows, bytes] = /rows (\d+), bytes (\d+)/.exec(said) ?? []
  if (rows === undefined || bytes === undefined) throw new Error(`the export failed: ${said}`)
  return { rows: Number(rows), bytes: Number(bytes), seconds, peak }
}

/** Megabytes, of Linux; 0 elsewhere and where the process is gone. */
function mostHeld(pid: number | undefined): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes ?? 0) / 1000
  } catch {
    return 0
  }
}
