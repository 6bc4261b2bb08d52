import type { Store } from '@jawla/store'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { JobQueue } from '../jobs/job-queue.ts'
import { type StoreFigures, storeFigures } from './store-figures.ts'

/** Seconds: from an answer out of memory to the first reading of a large store. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
/** What is read from the store is good for so long, however many ask. */
const FRESH_MS = 10_000

interface Asked {
  method: string
  /** First part of the address, of a known few. */
  area: string
  status: number
  seconds: number
}

/** What operators watch, in the text format of Prometheus. */
export interface Metrics {
  /** Counts an answered request. */
  noteRequest(asked: Asked): void
  /** All of it, with its content type. Where the store does not answer, `jawla_store_up` is 0 and what it would tell is left out. */
  text(): Promise<{ type: string; body: string }>
}

/** The metrics of one process and of the store it works on. Of the process itself they count from when they are first asked for. */
export function openMetrics(of: { store: Store; queue: JobQueue; now: () => Date }): Metrics {
  const register = new Registry()
  const requests = new Histogram({
    name: 'jawla_http_request_seconds',
    help: 'Answered requests by the time that they took.',
    labelNames: ['method', 'area', 'status'],
    buckets: BUCKETS,
    registers: [register],
  })
  const showStore = storeGauges(register)
  const figures = kept(() => storeFigures(of).catch(() => null), FRESH_MS)
  let isAsked = false
  return {
    noteRequest: ({ method, area, status, seconds }) => requests.observe({ method, area, status }, seconds),
    async text() {
      if (!isAsked) collectDefaultMetrics({ register })
      isAsked = true
      showStore(await figures())
      return { type: register.contentType, body: await register.metrics() }
    },
  }
}

function storeGauges(register: Registry): (figures: StoreFigures | null) => void {
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `jawla_${name}`, help, labelNames, registers: [register] })
  const up = gauge('store_up', '1 where the store answers.')
  const version = gauge('data_version', 'Counts every change of the record.')
  const records = gauge('records', 'What the record holds.', ['what'])
  const jobs = gauge('jobs', 'Jobs by kind; dead ones failed as often as they may.', ['job', 'state'])
  const oldest = gauge('oldest_job_seconds', 'How long the oldest job has waited that could be done now.', ['job'])
  const feeds = gauge('feeds', 'Feeds by how they do.', ['condition'])
  const flagged = gauge('feeds_flagged', 'Feeds that answer and are of no use.', ['flag'])
  const items = gauge('feed_items_30_days', 'Items of feeds in 30 days by what came of them.', ['outcome'])
  const pool = gauge('database_connections', 'Connections to PostgreSQL; waiting: requests that want one.', ['state'])
  const all = [up, version, records, jobs, oldest, feeds, flagged, items, pool]
  return (figures) => {
    for (const one of all) one.reset()
    up.set(figures === null ? 0 : 1)
    if (figures === null) return
    version.set(figures.dataVersion)
    for (const [what, count] of Object.entries(figures.records)) records.set({ what }, count)
    for (const { job, oldestSeconds, ...counts } of figures.jobs) {
      for (const [state, count] of Object.entries(counts)) jobs.set({ job, state }, count)
      oldest.set({ job }, oldestSeconds)
    }
    for (const [condition, count] of figures.feeds) feeds.set({ condition }, count)
    for (const [flag, count] of figures.flags) flagged.set({ flag }, count)
    for (const [outcome, count] of Object.entries(figures.items)) items.set({ outcome }, count)
    for (const [state, count] of Object.entries(figures.connections ?? {})) pool.set({ state }, count)
  }
}

/** Asks once for all who ask within the time. */
function kept<T>(ask: () => Promise<T>, ms: number): () => Promise<T> {
  let last: { at: number; answer: Promise<T> } | null = null
  return () => {
    const at = performance.now()
    if (last === null || at - last.at > ms) last = { at, answer: ask() }
    return last.answer
  }
}
