import type { Selectable } from 'kysely'
import type { Database, Db } from './database.ts'

export type StoredItem = Selectable<Database['feed_item']>

export async function findItem(db: Db, feedId: number, key: string): Promise<StoredItem | null> {
  const found = await db
    .selectFrom('feed_item')
    .selectAll()
    .where('feed_id', '=', feedId)
    .where('key', '=', key)
    .executeTakeFirst()
  return found ?? null
}

/** What an item came to; its text in the feed is not needed any more, unless it failed and may be tried again. */
export async function settleItem(
  tx: Db,
  item: { feedId: number; key: string },
  settled: { state: 'read' | 'foreign' | 'failed'; reportId: string | null; why: string | null; at: string },
): Promise<void> {
  const { state, reportId, why, at } = settled
  await tx
    .updateTable('feed_item')
    .set({ state, report_id: reportId, why, settled_at: at, ...(state === 'failed' ? {} : { html: null }) })
    .where('feed_id', '=', item.feedId)
    .where('key', '=', item.key)
    .execute()
}

/** How many items of these feeds wait to be read. */
export async function waitingItems(db: Db, feedIds: readonly number[]): Promise<number> {
  if (feedIds.length === 0) return 0
  const { count } = await db
    .selectFrom('feed_item')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('feed_id', 'in', feedIds)
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow()
  return count
}
