import type { Fetcher } from '@jawla/ingest/web'
import type { Store } from '@jawla/store'
import type { Mailer } from '../alerts/mailer.ts'
import type { ModelSettings } from '../settings.ts'
import type { JobQueue } from './job-queue.ts'

/** What jobs work with. */
export interface WorkContext {
  store: Store
  queue: JobQueue
  fetcher: Fetcher
  /** Null where no mail can be sent. */
  mailer: Mailer | null
  /** The model that reads every report a second time; null where the operator wants none. */
  model: ModelSettings | null
  /** The address that readers use, without a slash at its end. */
  site: string
  now: () => Date
  /** From 0 to 1: spreads polls. */
  chance: () => number
}
