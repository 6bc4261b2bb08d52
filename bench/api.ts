/**
 * What the dashboard's questions cost over HTTP, as a ratio to the SQL that would answer them, sent straight through the driver to the
 * same store; and how that grows with the visits.
 *
 *     npm run bench:api [-- [--postgres ADDRESS] VISITS…]
 *
 * 2,000, 20,000 and 200,000 visits where not given, on an embedded store, or in an empty database of a PostgreSQL server whose user may
 * do all there. For each question and filter the two answers are compared first. Every repetition asks with another value, so that
 * neither side answers from memory. Printed too: what an answer costs that nothing is asked for (`/healthz`), a page, which asks all
 * questions at once, what the visits take in memory, and how long the first answer takes that has to read them. Last come the statements
 * that the server itself sends for a filtered view, with what the planner does with each; one that reads a whole table ends the run with 1.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type Filter, filterSchema, REGION_CODES } from '@jawla/domain'
import { listFacilities, listVisits, openStore, openVisitIndex, type Store } from '@jawla/store'
import { indexForSql, MOST, PAGE, QUESTIONS, type Question } from './api-sql.ts'
import { makeRecord } from './make-record.ts'
import { recorded } from './recorded.ts'
import { serve } from './serve.ts'

const REPEATED = 9
/** Among the days of the record made: two of its years are compared. */
const TODAY = '2000-12-31'
/** A statement that takes longer is sent less often. */
const LONG_ENOUGH_MS = 3_000
const { values, positionals } = parseArgs({ options: { postgres: { type: 'string' } }, allowPositionals: true })
const SIZES = positionals.length > 0 ? positionals.map(Number).sort((a, b) => a - b) : [2_000, 20_000, 200_000]

/** Small tables may be read whole: one row for each programme, outlet or the like, or one in all. */
const LARGE = ['visit', 'visit_facts', 'visit_report', 'visit_official', 'visit_program', 'stop', 'figure', 'report']

const ALL_QUESTIONS = Object.keys(QUESTIONS) as Question[]

/** What each question needs besides the filter. */
const MORE: { [Q in Question]?: object } = {
  'visits.headline': { today: TODAY },
  'visits.timeline': { unit: 'month' },
  'visits.list': { limit: PAGE },
  'visits.across': { rows: 'officials', columns: 'regions', most: MOST },
  'visits.graduates': { unit: 'year', split: 'regions' },
  'facilities.list': { limit: PAGE },
}

/** Of the reports that are made up, each in a third of them or more. */
const WORDS = ['ateliers', 'artisanes', 'fidélité', 'photo', 'banques', 'équipements', 'soin', 'coût', 'associations']

interface Asked {
  question: Question
  view: string
  filter: Filter
}

const dataDir = mkdtempSync(join(tmpdir(), 'jawla-bench-'))
try {
  for (const visits of SIZES) await measure(visits)
} finally {
  rmSync(dataDir, { recursive: true, force: true })
}

async function measure(visits: number): Promise<void> {
  const store = await openStore({ databaseUrl: values.postgres ?? null, dataDir })
  await makeRecord(store, visits)
  await indexForSql(store.db)
  const views = await viewsOf(store)
  const direct = new Map<string, number[]>()
  const answers: { asked: Asked; answer: unknown }[] = []
  for (const asked of all(views)) {
    const before = direct.get(keyOf(asked)) ?? []
    if (before.reduce((sum, ms) => sum + ms, 0) > LONG_ENOUGH_MS) continue
    const answer = await timed<unknown>(direct, asked, () => QUESTIONS[asked.question].sql(store.db, asked.filter))
    if (before.length === 0) answers.push({ asked, answer })
  }
  const memory = await memoryOf(store)
  const plans = await plansOf(store, views)
  await store.close()
  const server = await serve(dataDir, values.postgres)
  try {
    const first = await msOf(() => ask(server.address, { question: 'visits.headline', filter: filterSchema.parse({}) }))
    for (const { asked, answer } of answers) {
      const served = QUESTIONS[asked.question].served(await ask(server.address, asked))
      if (!isDeepStrictEqual(served, answer)) {
        throw new Error(`${asked.question} of ${asked.view}: the server says otherwise than the SQL`)
      }
    }
    const nothing: number[] = []
    for (let time = 0; time < 10 * REPEATED; time++) nothing.push(await msOf(() => get(`${server.address}/healthz`)))
    const over = new Map<string, number[]>()
    for (const asked of all(views)) await timed(over, asked, () => ask(server.address, asked))
    const pages = new Map<string, number[]>()
    for (const [view, filters] of Object.entries(views)) {
      pages.set(view, [])
      for (const filter of filters) {
        const page = () => Promise.all(ALL_QUESTIONS.map((question) => ask(server.address, { question, filter })))
        pages.get(view)?.push(await msOf(page))
      }
    }
    print({ visits, first, memory, nothing: median(nothing), direct, over, pages, plans })
  } finally {
    await server.stop()
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
    'a word of many': times((at) => ({ q: WORDS[at] ?? '' })),
  }
}

function all(views: Record<string, Filter[]>): Asked[] {
  return Object.entries(views).flatMap(([view, filters]) =>
    ALL_QUESTIONS.flatMap((question) => filters.map((filter) => ({ question, view, filter }))),
  )
}

function keyOf({ question, view }: Pick<Asked, 'question' | 'view'>): string {
  return `${question} ${view}`
}

async function timed<T>(times: Map<string, number[]>, asked: Asked, work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  const answer = await work()
  times.set(keyOf(asked), [...(times.get(keyOf(asked)) ?? []), performance.now() - began])
  return answer
}

async function msOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

async function ask(address: string, { question, filter }: Pick<Asked, 'question' | 'filter'>): Promise<unknown> {
  const input = JSON.stringify({ filter, ...MORE[question] })
  const answer = JSON.parse(await get(`${address}/trpc/${question}?input=${encodeURIComponent(input)}`))
  return answer.result.data
}

async function get(address: string): Promise<string> {
  const response = await fetch(address)
  const text = await response.text()
  if (!response.ok) throw new Error(`${address}: ${response.status} ${text}`)
  return text
}

/** Megabytes that the visits take once they are read. */
async function memoryOf({ db }: Store): Promise<number> {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const used = () => {
    collect()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }
  const before = used()
  const index = openVisitIndex(db)
  await index.current()
  const after = used()
  // Held until here.
  await index.current()
  return (after - before) / 1_000_000
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
  await listVisits(index, filter, { limit: PAGE })
  await listFacilities(index, filter, { order: 'visits', offset: 0, limit: PAGE })
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
  /** Milliseconds of the first question, which has all visits read. */
  first: number
  memory: number
  /** Milliseconds of an answer that nothing is asked for. */
  nothing: number
  direct: Map<string, number[]>
  over: Map<string, number[]>
  /** All questions at once, by view. */
  pages: Map<string, number[]>
  plans: Plan[]
}

function print({ visits, first, memory, nothing, direct, over, pages, plans }: Measured): void {
  console.log(
    `\n${visits} visits: ${Math.round(memory)} MB in memory, the first answer after ${Math.round(first)} ms, ` +
      `an answer to nothing in ${nothing.toFixed(1)} ms`,
  )
  const line = (name: string, cell: (view: string) => string) =>
    console.log(`${name.padEnd(28)}${[...pages.keys()].map((view) => cell(view).padStart(24)).join('')}`)
  line('server : SQL, medians in ms', (view) => view)
  for (const question of ALL_QUESTIONS) {
    line(question, (view) => {
      const [served, sent] = [over, direct].map((times) => median(times.get(keyOf({ question, view })))) as [
        number,
        number,
      ]
      return `${served.toFixed(1)} : ${sent.toFixed(1)} = ${(served / sent).toFixed(2)}`
    })
  }
  line('all of them at once', (view) => median(pages.get(view)).toFixed(0))
  for (const { statement, whole } of plans) {
    console.log(
      `${whole.length === 0 ? 'by index' : `READS WHOLE ${whole.join(', ')}`}: ${statement.replace(/\s+/g, ' ')}`,
    )
  }
  if (plans.some(({ whole }) => whole.length > 0)) process.exitCode = 1
}

function median(times: readonly number[] = []): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN
}
