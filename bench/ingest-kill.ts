import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { EMPTY_FILTER } from '@jawla/domain'
import { openStore, streamReports, streamVisits } from '@jawla/store'

/**
 * Kills an ingest with SIGKILL at random moments, again and again, and looks into the store after each: nothing that was told as read may
 * be missing, nothing may be there twice or half. At the end the store must hold what an undisturbed ingest gives.
 *
 *     npm run bench:ingest-kill -- [kills] [reports]
 */
const [kills = 20, reports = 2_000] = process.argv.slice(2).map(Number)

const PROGRAM = fileURLToPath(new URL('../apps/server/bin/jawla.mjs', import.meta.url))
const TOWNS = ['Fès', 'Meknès', 'Tanger', 'Agadir', 'Marrakech', 'Oujda', 'Safi', 'Taza', 'Sefrou', 'Salé']
const folder = mkdtempSync(join(tmpdir(), 'jawla-kill-'))
const file = join(folder, 'reports.jsonl')

writeFileSync(file, Array.from({ length: reports }, (_, index) => `${JSON.stringify(record(index))}\n`).join(''))

function record(index: number) {
  const day = new Date(Date.UTC(2024, 0, 1 + (index % 700))).toISOString().slice(0, 10)
  const town = TOWNS[index % TOWNS.length]
  return {
    id: `r${String(index).padStart(5, '0')}`,
    url: `https://outlet.example/${index}`,
    outlet: `Outlet ${index % 7}`,
    publishedAt: day,
    text: `Le secrétaire d’État chargé de l’artisanat, Lahcen Saâdi, a visité ce jour à ${town} le centre de formation aux métiers de l’artisanat, où il a remis des diplômes à ${20 + (index % 90)} lauréats (${index}).`,
  }
}

interface Ended {
  code: number | null
  /** The most reports that it said it had read. */
  told: number
}

/** `kill`: once so many reports were told, and so many milliseconds later. */
function ingest(dataDir: string, kill: { told: number; ms: number } | null): Promise<Ended> {
  const child = spawn(process.execPath, [PROGRAM, 'ingest', file], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let told = 0
  let killing = kill === null
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    for (const [, count] of text.matchAll(/reports read: (\d+)/g)) told = Math.max(told, Number(count))
    if (kill !== null && !killing && told >= kill.told) {
      killing = true
      setTimeout(() => child.kill('SIGKILL'), kill.ms)
    }
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, told })))
}

async function content(dataDir: string): Promise<{ reports: string[]; visits: string[]; half: number }> {
  const store = await openStore({ databaseUrl: null, dataDir })
  try {
    const ids: string[] = []
    for await (const { id } of streamReports(store.db)) ids.push(id)
    const visits: string[] = []
    for await (const visit of streamVisits(store.index, EMPTY_FILTER)) visits.push(JSON.stringify(visit))
    const unread = await store.db
      .selectFrom('report')
      .select('id')
      .where('id', 'not in', (eb) => eb.selectFrom('reading').select('report_id'))
      .execute()
    const unjoined = await store.db
      .selectFrom('told_visit')
      .select('key')
      .where('key', 'not in', (eb) => eb.selectFrom('visit_told').select('told_key'))
      .execute()
    return { reports: ids, visits, half: unread.length + unjoined.length }
  } finally {
    await store.close()
  }
}

const problems: string[] = []
const dataDir = join(folder, 'killed')
let before = 0
for (let round = 1; round <= kills; round++) {
  // On average the kills are spread over what is left; the last moment is chosen by the clock, so that it falls anywhere in a report.
  const share = (reports - before) / (kills - round + 2)
  const kill = { told: before + Math.ceil(Math.random() * share), ms: Math.random() * 1_000 }
  const { code, told } = await ingest(dataDir, kill)
  const { reports: ids, half } = await content(dataDir)
  if (ids.length < Math.max(before, told))
    problems.push(`round ${round}: told ${told}, had ${before}, holds ${ids.length}`)
  if (new Set(ids).size !== ids.length) problems.push(`round ${round}: a report is there twice`)
  if (half > 0) problems.push(`round ${round}: ${half} reports are half there`)
  before = ids.length
  console.log(`${round}: ${code === null ? 'killed' : 'done'}, told ${told}, holds ${ids.length}`)
}
const last = await ingest(dataDir, null)
if (last.code !== 0) problems.push(`the last ingest ended with ${last.code}`)
await ingest(join(folder, 'whole'), null)
const [killed, whole] = [await content(dataDir), await content(join(folder, 'whole'))]
if (killed.reports.length !== reports) problems.push(`${killed.reports.length} reports of ${reports}`)
if (killed.visits.join() !== whole.visits.join()) problems.push('the visits differ from those of an undisturbed ingest')
console.log(
  `${kills} kills, ${killed.reports.length} reports, ${killed.visits.length} visits, ${problems.length} problems`,
)
for (const problem of problems) console.log(problem)
rmSync(folder, { recursive: true, force: true })
process.exitCode = problems.length > 0 ? 1 : 0
