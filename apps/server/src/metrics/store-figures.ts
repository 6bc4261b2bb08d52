import type { Feed } from '@jawla/domain'
import { type Connections, countRecord, listFeeds, type RecordCounts, type Store } from '@jawla/store'
import type { JobWait } from '../jobs/count-jobs.ts'
import type { JobQueue } from '../jobs/job-queue.ts'

/** What the store tells operators. */
export interface StoreFigures {
  dataVersion: number
  records: Omit<RecordCounts, 'dataVersion'>
  jobs: JobWait[]
  feeds: Map<string, number>
  flags: Map<string, number>
  /** Of the last 30 days, over all feeds. */
  items: Feed['recent']
  /** Null for the embedded store, which has one. */
  connections: Connections | null
}

/** @throws where the store does not answer. */
export async function storeFigures(of: { store: Store; queue: JobQueue; now: () => Date }): Promise<StoreFigures> {
  const { store, queue, now } = of
  const { dataVersion, ...records } = await countRecord(store.db)
  const feeds = await listFeeds(store.db, now().toISOString())
  return {
    ...{ dataVersion, records },
    jobs: await queue.counts(),
    feeds: counted(feeds.map(({ condition }) => condition)),
    flags: counted(feeds.flatMap(({ flags }) => flags)),
    items: feeds.map(({ recent }) => recent).reduce(together, NO_ITEMS),
    connections: store.connections(),
  }
}

const NO_ITEMS: Feed['recent'] = { items: 0, waiting: 0, reports: 0, relevant: 0, foreign: 0, failed: 0 }

function together(one: Feed['recent'], other: Feed['recent']): Feed['recent'] {
  return {
    items: one.items + other.items,
    waiting: one.waiting + other.waiting,
    reports: one.reports + other.reports,
    relevant: one.relevant + other.relevant,
    foreign: one.foreign + other.foreign,
    failed: one.failed + other.failed,
  }
}

function counted(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
