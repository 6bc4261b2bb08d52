/**
 * What the dashboard's questions cost over HTTP, as a ratio to the SQL that would answer them, sent straight through the driver to the
 * same store; and how that grows with the visits.
 *
 *     npm run bench:api [-- VISITS…]
 *
 * 2,000, 20,000 and 200,000 visits where not given. For each question and filter the two answers are compared first. Every repetition
 * asks with another value, so that neither side answers from memory. After the ratios: the statements that the server itself sends for
 * a filtered view, with what the planner does with each; one that reads a whole table ends the run with 1.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { type Filter, filterSchema, REGION_CODES } from '@jawla/domain'
import { listFacilities, listVisits, openStore, openVisitIndex, type Store } from '@jawla/store'
import { QUESTIONS, type Question } from './api-sql.ts'
import { makeRecord } from './make-record.ts'
import { recorded } from './recorded.ts'

const REPEATED = 9
/** Among the days of the record made: two of its years are compared. */
const TODAY = '2000-12-31'
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const given = process.argv.slice(2).map(Number)
const SIZES = given.length > 0 ? given : [2_000, 20_000, 200_000]

/** Small tables may be read whole: one row for each programme, outlet or the like, or one in all. */
const LARGE = ['visit', 'visit_facts', 'visit_report', 'visit_official', 'visit_program', 'stop', 'figure', 'report']

interface Asked {
  question: Question
  view: string
  filter: Filter
}

for (const visits of SIZES) await measure(visits)

async function measure(visits: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'jawla-bench-'))
  try {
    const store = await openStore({ databaseUrl: null, dataDir: folder })
    await makeRecord(store, visits)
    const views = await viewsOf(store)
    const direct = new Map<string, number[]>()
    const answers: { asked: Asked; answer: unknown }[] = []
    for (const asked of all(views)) {
      const answer = await timed<unknown>(direct, asked, () => QUESTIONS[asked.question].sql(store.db, asked.filter))
      if (asked.filter === views[asked.view]?.[0]) answers.push({ asked, answer })
    }
    const plans = await plansOf(store, views)
    await store.close()
    const server = await serve(folder)
    try {
      const first = performance.now()
      await ask(server.address, { question: 'visits.headline', view: 'all', filter: filterSchema.parse({}) })
      const loading = performance.now() - first
      for (const { asked, answer } of answers) {
        const served = QUESTIONS[asked.question].served(await ask(server.address, asked))
        if (!isDeepStrictEqual(served, answer)) {
          throw new Error(`${asked.question} of ${asked.view}: the server says otherwise than the SQL`)
        }
      }
      const over = new Map<string, number[]>()
      for (const asked of all(views)) await timed(over, asked, () => ask(server.address, asked))
      print({ visits, loading, direct, over, views: Object.keys(views), plans })
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The views that a reader opens: for each, as many filters of one shape as it is asked for. */
async function viewsOf({ db }: Store): Promise<Record<string, Filter[]>> {
  const officials = await db
    .selectFrom('visit_official')
    .select((eb) => ['official_id as id', eb.fn.countAll<number>().as('visits')])
    .groupBy('official_id')
    .orderBy('visits', 'desc')
    .limit(REPEATED)
    .execute()
  const times = (filter: (at: number) => Partial<Filter>) =>
    Array.from({ length: REPEATED }, (_, at) => filterSchema.parse(filter(at)))
  const year = (at: number) => String(1999 + (at % 2))
  return {
    all: times(() => ({})),
    held: times((at) => ({ statuses: ['held'], from: `1999-01-0${at + 1}` })),
    region: times((at) => ({ regions: [REGION_CODES[at] ?? 'MA-01'] })),
    official: times((at) => ({ officials: [officials[at % officials.length]?.id ?? ''] })),
    'a year and type': times((at) => ({
      facilityTypes: ['cooperative'],
      from: `${year(at)}-0${at + 1}-01`,
      to: `${year(at)}-12-31`,
    })),
  }
}

function all(views: Record<string, Filter[]>): Asked[] {
  return Object.entries(views).flatMap(([view, filters]) =>
    (Object.keys(QUESTIONS) as Question[]).flatMap((question) => filters.map((filter) => ({ question, view, filter }))),
  )
}

async function timed<T>(times: Map<string, number[]>, { question, view }: Asked, work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  const answer = await work()
  const key = `${question} ${view}`
  times.set(key, [...(times.get(key) ?? []), performance.now() - began])
  return answer
}

async function ask(address: string, { question, filter }: Asked): Promise<unknown> {
  const input = {
    filter,
    ...(question === 'visits.headline' && { today: TODAY }),
    ...(question === 'visits.timeline' && { unit: 'month' }),
    ...(question === 'visits.list' && { limit: 20 }),
  }
  const response = await fetch(`${address}/trpc/${question}?input=${encodeURIComponent(JSON.stringify(input))}`)
  if (!response.ok) throw new Error(`${question}: ${response.status} ${await response.text()}`)
  return (await response.json()).result.data
}

interface Server {
  address: string
  stop: () => Promise<void>
}

async function serve(dataDir: string): Promise<Server> {
  const { DATABASE_URL: _, ...environment } = process.env
  const server = spawn(process.execPath, [join(ROOT, 'apps/server/bin/jawla.mjs'), 'serve', '--empty'], {
    env: { ...environment, NODE_ENV: 'production', PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(server, 'close')
  let said = ''
  for await (const chunk of server.stdout.setEncoding('utf8')) {
    said += chunk
    const address = /http:\/\/localhost:\d+/.exec(said)?.[0]
    if (address !== undefined) {
      return {
        address,
        stop: async () => {
          server.kill('SIGTERM')
          await closed
        },
      }
    }
  }
  throw new Error(`the server did not start: ${said}`)
}

/** A statement that the server sends for a filtered view, and the tables that its plan reads whole. */
interface Plan {
  statement: string
  whole: string[]
}

/** The statements that a page of a filtered list takes, once the index is there. Everything else that is counted needs none. */
async function plansOf({ db }: Store, views: Record<string, Filter[]>): Promise<Plan[]> {
  const through = recorded(db)
  const index = openVisitIndex(through.db)
  await index.current()
  through.statements.length = 0
  const filter = views.region?.[2] ?? filterSchema.parse({})
  await listVisits(index, filter, { limit: 20 })
  await listFacilities(index, filter, { order: 'visits', offset: 0, limit: 30 })
  const seen = new Map(through.statements.map((statement) => [statement.sql, statement]))
  const plans: Plan[] = []
  for (const statement of seen.values()) {
    const { rows } = await db.executeQuery<Record<'QUERY PLAN', string>>({
      ...statement,
      sql: `explain ${statement.sql}`,
    })
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    const whole = [...plan.matchAll(/Seq Scan on (\w+)/g)].map(([, table]) => table ?? '')
    plans.push({ statement: statement.sql, whole: whole.filter((table) => LARGE.includes(table)) })
  }
  return plans
}

interface Measured {
  visits: number
  /** Milliseconds of the first question, which reads all visits. */
  loading: number
  direct: Map<string, number[]>
  over: Map<string, number[]>
  views: string[]
  plans: Plan[]
}

function print({ visits, loading, direct, over, views, plans }: Measured): void {
  console.log(`\n${visits} visits; the first answer, which reads them all, after ${Math.round(loading)} ms`)
  console.log(`${'server : SQL, medians in ms'.padEnd(28)}${views.map((view) => view.padStart(24)).join('')}`)
  for (const question of Object.keys(QUESTIONS)) {
    const cells = views.map((view) => {
      const [served, sent] = [median(over.get(`${question} ${view}`)), median(direct.get(`${question} ${view}`))]
      return `${served.toFixed(1)} : ${sent.toFixed(1)} = ${(served / sent).toFixed(2)}`.padStart(24)
    })
    console.log(`${question.padEnd(28)}${cells.join('')}`)
  }
  for (const { statement, whole } of plans) {
    console.log(
      `${whole.length === 0 ? 'by index' : `READS WHOLE ${whole.join(', ')}`}: ${statement.replace(/\s+/g, ' ')}`,
    )
  }
  if (plans.some(({ whole }) => whole.length > 0)) process.exitCode = 1
}

function median(values: readonly number[] = []): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
