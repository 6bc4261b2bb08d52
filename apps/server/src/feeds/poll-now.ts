import { setTimeout } from 'node:timers/promises'
import { dueNow, listFeeds, waitingItems } from '@jawla/store'
import type { Polled } from '../jobs/poll-feed.ts'
import { ensureWorking } from '../jobs/start-work.ts'
import type { WorkContext } from '../jobs/work-context.ts'

const LOOK_AGAIN_MS = 250

export interface PolledFeed extends Polled {
  feedId: number
  url: string
}

/**
 * Asks these feeds now, all that are on where `ids` is null, whenever they are due, and waits until their new items are read, or
 * are put off to a later try. A host that asked to be left alone is.
 */
export async function pollNow(
  context: WorkContext,
  ids: readonly number[] | null,
  { signal, told }: { signal: AbortSignal; told: (polled: PolledFeed) => void },
): Promise<void> {
  const { db } = context.store
  const now = context.now().toISOString()
  const feeds = (await listFeeds(db, now)).filter(
    ({ id, state }) => id !== null && (ids === null ? state === 'on' : ids.includes(id)),
  )
  await ensureWorking(context)
  const { pollFeed } = await import('../jobs/poll-feed.ts')
  const polled: number[] = []
  for (const { id, url } of feeds) {
    if (id === null) continue
    signal.throwIfAborted()
    await dueNow(db, id, now)
    told({ feedId: id, url, ...(await pollFeed(context, id, signal)) })
    polled.push(id)
  }
  while ((await waitingItems(db, polled)) > 0 && (await context.queue.ready('read-page')) > 0) {
    await setTimeout(LOOK_AGAIN_MS, undefined, { signal })
  }
}
