import { canonicalUrl, type Poll } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'
import { insertRows } from './insert-rows.ts'

/** What a poll came to, besides the items. Times are ISO times. */
export interface PollRecord extends Omit<Poll, 'newItems' | 'items'> {
  feedId: number
  title?: string | null
  etag?: string | null
  lastModified?: string | null
  interval: number
  failures: number
}

/** An item as the feed shows it. */
export interface ShownItem {
  key: string
  url: string | null
  title: string | null
  published: string | null
  html: string | null
}

/** Polls that tell no move are kept this long. */
const KEPT_DAYS = 90

/**
 * Keeps the items of an answer that are not known yet, and gives them. An item is known by the key that the feed gives it, or by its
 * address: where a feed changes its keys or shows what another feed showed, nothing comes twice. An item whose report is
 * stored already is kept as read.
 */
export async function saveNewItems(
  tx: Db,
  feedId: number,
  { items, now }: { items: readonly ShownItem[]; now: string },
): Promise<ShownItem[]> {
  const shown = new Map<string, ShownItem & { canonical: string | null }>()
  const addresses = new Set<string>()
  for (const item of items) {
    const canonical = item.url === null ? null : canonicalUrl(item.url)
    if (shown.has(item.key) || (canonical !== null && addresses.has(canonical))) continue
    if (canonical !== null) addresses.add(canonical)
    shown.set(item.key, { ...item, canonical })
  }
  const keys = await knownKeys(tx, feedId, [...shown.keys()])
  const known = await knownAddresses(tx, feedId, [...addresses])
  const unseen = [...shown.values()].filter(({ key, canonical }) => {
    return !keys.has(key) && (canonical === null || known.get(canonical) !== 'here')
  })
  const reportOf = (canonical: string | null) => {
    const found = canonical === null ? undefined : known.get(canonical)
    return found === undefined || found === 'here' ? null : found.report
  }
  await insertRows(tx, {
    feed_item: unseen.map(({ key, url, canonical, title, published, html }) => {
      const report = reportOf(canonical)
      return {
        feed_id: feedId,
        key,
        url,
        canonical_url: canonical,
        title,
        published_at: published,
        seen_at: now,
        state: report === null ? ('waiting' as const) : ('read' as const),
        html: report === null ? html : null,
        report_id: report,
        why: null,
        settled_at: report === null ? null : now,
      }
    }),
  })
  return unseen.filter(({ canonical }) => reportOf(canonical) === null)
}

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

async function knownKeys(tx: Db, feedId: number, keys: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`
    select key from feed_item where feed_id = ${feedId} and key = any(${keys}::text[])`.execute(tx)
  return new Set(rows.map(({ key }) => key))
}

/** `here`: this feed showed it. Otherwise the report that was stored from elsewhere. */
async function knownAddresses(tx: Db, feedId: number, addresses: readonly string[]) {
  const { rows } = await sql<{ address: string; report: string | null }>`
    select canonical_url as address, null as report from feed_item
    where feed_id = ${feedId} and canonical_url = any(${addresses}::text[])
    union all
    select canonical_url, id from report where canonical_url = any(${addresses}::text[])
    union all
    select address, report_id from report_address where address = any(${addresses}::text[])`.execute(tx)
  const known = new Map<string, 'here' | { report: string }>()
  for (const { address, report } of rows) {
    if (known.get(address) !== 'here') known.set(address, report === null ? 'here' : { report })
  }
  return known
}
