import type { Fetcher } from '@jawla/ingest/web'
import type { Store } from '@jawla/store'
import type { JobQueue } from './job-queue.ts'

/** What jobs work with. */
export interface WorkContext {
  store: Store
  queue: JobQueue
  fetcher: Fetcher
  now: () => Date
  /** From 0 to 1: spreads polls. */
  chance: () => number
}
