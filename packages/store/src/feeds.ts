import { type Feed, FIRST_INTERVAL } from '@jawla/domain'
import { type Selectable, sql } from 'kysely'
import type { Database, Db } from './database.ts'

/** A feed as it is polled. */
export type StoredFeed = Selectable<Database['feed']>

export interface NewFeed {
  url: string
  outlet: string | null
  language: Feed['language']
  title: string | null
}

/**
 * Adds a feed, switched on and due at once; one that is there by either address is switched on again. Gives its number.
 * `now` is an ISO time.
 */
export async function addFeed(tx: Db, feed: NewFeed, now: string): Promise<{ id: number; added: boolean }> {
  const known = await findFeed(tx, feed.url)
  if (known !== null) {
    if (known.state !== 'on') await switchFeed(tx, known.id, { on: true, now })
    return { id: known.id, added: false }
  }
  const { id } = await tx
    .insertInto('feed')
    .values({
      ...feed,
      added_url: feed.url,
      state: 'on',
      added_at: now,
      interval_seconds: FIRST_INTERVAL,
      next_try_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, added: true }
}

/** By number, or by the address it has or was added by; null where there is none. */
export async function findFeed(db: Db, which: number | string): Promise<StoredFeed | null> {
  const feeds = db.selectFrom('feed').selectAll()
  const found =
    typeof which === 'number'
      ? feeds.where('id', '=', which)
      : feeds.where((eb) => eb.or([eb('url', '=', which), eb('added_url', '=', which)])).orderBy('id')
  return (await found.executeTakeFirst()) ?? null
}

/** Every feed that was ever added and not removed, in order of outlet and number. */
export async function allFeeds(db: Db): Promise<StoredFeed[]> {
  return db.selectFrom('feed').selectAll().orderBy('outlet').orderBy('id').execute()
}

/** A feed that is switched on is due at once, and what went wrong before is forgotten: staff know better. */
export async function switchFeed(db: Db, id: number, { on, now }: { on: boolean; now: string }): Promise<void> {
  const change = on ? { state: 'on' as const, failures: 0, next_try_at: now } : { state: 'off' as const }
  await db.updateTable('feed').set(change).where('id', '=', id).execute()
}

/** Its items and polls go with it; the reports that came of them stay. */
export async function removeFeed(db: Db, id: number): Promise<void> {
  await db.deleteFrom('feed').where('id', '=', id).execute()
}

/** Numbers of the feeds that are due, those waiting longest first. */
export async function dueFeeds(db: Db, now: string): Promise<number[]> {
  const rows = await db
    .selectFrom('feed')
    .select('id')
    .where('state', '=', 'on')
    .where('next_try_at', '<=', now)
    .orderBy('next_try_at')
    .execute()
  return rows.map(({ id }) => id)
}

/** Due at once, whatever its next try was; a feed that is off stays off. */
export async function dueNow(db: Db, id: number, now: string): Promise<void> {
  await db.updateTable('feed').set({ next_try_at: now }).where('id', '=', id).execute()
}

/** Not asked before `until`, though nothing failed: its host asked to be left alone. */
export async function postponeFeed(db: Db, id: number, until: string): Promise<void> {
  await sql`update feed set next_try_at = greatest(next_try_at, ${until}::timestamptz) where id = ${id}`.execute(db)
}
