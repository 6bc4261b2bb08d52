import type { Poll } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'
import { keepFeedGap } from './news-gaps.ts'

/** What a poll came to, besides the items. Times are ISO times. */
interface PollRecord extends Omit<Poll, 'newItems' | 'items'> {
  feedId: number
  title?: string | null
  etag?: string | null
  lastModified?: string | null
  interval: number
  failures: number
}

/** Polls that tell no move are kept this long. */
const KEPT_DAYS = 90

/** Writes the poll into the log and the feed's state. `newItems` null where the feed gave no answer to count. */
export async function savePoll(
  tx: Db,
  poll: PollRecord,
  counts: { items: number | null; newItems: number | null },
): Promise<void> {
  const { feedId, at, url, outcome, movedTo, why, nextTryAt } = poll
  await tx
    .insertInto('poll')
    .values({
      feed_id: feedId,
      at,
      url,
      outcome,
      moved_to: movedTo,
      items: counts.items,
      new_items: counts.newItems,
      why,
      next_try_at: nextTryAt,
    })
    .execute()
  await sql`delete from poll where moved_to is null and at < ${at}::timestamptz - ${`${KEPT_DAYS} days`}::interval`.execute(
    tx,
  )
  const answered = outcome === 'read' || outcome === 'unchanged'
  if (answered) await keepFeedGap(tx, feedId, at)
  await tx
    .updateTable('feed')
    .set({
      last_try_at: at,
      interval_seconds: poll.interval,
      failures: poll.failures,
      ...(nextTryAt === null ? {} : { next_try_at: nextTryAt }),
      ...(answered ? { last_success_at: at } : { last_error: why, last_error_at: at }),
      ...(answered ? { etag: poll.etag ?? null, last_modified: poll.lastModified ?? null } : {}),
      ...(outcome === 'gone' ? { state: 'gone' as const } : {}),
      ...((counts.newItems ?? 0) > 0 ? { last_new_at: at } : {}),
      ...(poll.title ? { title: poll.title } : {}),
    })
    .where('id', '=', feedId)
    .execute()
  if (movedTo !== null) await moveFeed(tx, feedId, movedTo)
}

/** Where another feed has that address already, this one keeps its own: two feeds of one address would ask it twice. */
async function moveFeed(tx: Db, feedId: number, url: string): Promise<void> {
  await sql`
    update feed set url = ${url}
    where id = ${feedId} and not exists (select from feed other where other.url = ${url} and other.id <> ${feedId})
  `.execute(tx)
}
