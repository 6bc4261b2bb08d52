import { createFetcher } from '@jawla/ingest/web'
import { openStore, type Store } from '@jawla/store'
import { onTestFinished } from 'vitest'
import type { Mailer } from '../../src/alerts/mailer.ts'
import { type JobQueue, jobQueue } from '../../src/jobs/job-queue.ts'
import { startWork, type Work } from '../../src/jobs/start-work.ts'
import type { WorkContext } from '../../src/jobs/work-context.ts'
import type { ModelSettings } from '../../src/settings.ts'
import { newStore } from '../new-store.ts'
import type { Outlet } from '../start-outlet.ts'

export interface FeedDesk extends WorkContext {
  store: Store
  queue: JobQueue
  /** Moves the clock that feeds go by. */
  pass: (seconds: number) => void
  start: () => Work
  warnings: string[]
}

interface Options {
  dataDir?: string
  atEnd?: (close: () => Promise<void>) => void
  mailer?: Mailer
  model?: ModelSettings | null
  /** How long a receiver of messages may take to answer. */
  postMs?: number
}

/** A store with a queue and a fetcher that may ask these outlets, without waiting between two requests or two tries. */
export async function feedDesk(
  outlets: readonly Pick<Outlet, 'host'>[],
  { dataDir, atEnd = onTestFinished, mailer, model = null, postMs = 10_000 }: Options = {},
): Promise<FeedDesk> {
  const store = await openStore({ databaseUrl: null, dataDir: dataDir ?? (await newStore()) })
  const warnings: string[] = []
  const warn = (message: string, error: unknown) =>
    void warnings.push(`${message}: ${error instanceof Error ? error.message : JSON.stringify(error)}`)
  const queue = jobQueue(store, { warn, retryDelay: 1, askAgain: 0.5 })
  let clock = Date.now()
  const now = () => new Date(clock)
  const fetcher = createFetcher({
    userAgent: 'Jawla-Test/1.0 (+https://example.org)',
    allow: outlets.map(({ host }) => host),
    now,
    limits: { pauseMs: 0, postMs },
  })
  const running: Work[] = []
  atEnd(async () => {
    await Promise.all([...running.map((work) => work.stop()), queue.stop(), fetcher.close()])
    await store.close()
  })
  const outside = { fetcher, mailer: mailer ?? null, site: 'https://jawla.example' }
  const context: WorkContext = { store, queue, ...outside, model, now, chance: () => 0 }
  return {
    ...context,
    warnings,
    pass: (seconds) => {
      clock += seconds * 1000
    },
    start: () => {
      const work = startWork(context, { warn, lookEveryMs: 200 })
      running.push(work)
      return work
    },
  }
}
