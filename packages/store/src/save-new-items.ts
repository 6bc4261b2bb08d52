import { canonicalUrl } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'
import { insertRows } from './insert-rows.ts'

/** An item as the feed shows it. */
export interface ShownItem {
  key: string
  url: string | null
  title: string | null
  published: string | null
  html: string | null
}

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
