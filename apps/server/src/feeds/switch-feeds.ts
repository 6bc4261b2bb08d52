import { addFeed, type Db, findFeed, inTransaction, removeFeed, switchFeed } from '@jawla/store'
import { FeedError } from './feed-error.ts'
import { shippedFeeds } from './shipped-feeds.ts'

/**
 * Switches a feed on or off; `which`: its number, its address, or, for feeds of the shipped list, the name of the outlet too.
 * Gives the numbers of those that changed hands; a shipped feed that was never on has none to switch off.
 * @throws FeedError where there is none.
 */
export async function switchFeeds(
  db: Db,
  which: string | number,
  { on, now }: { on: boolean; now: Date },
): Promise<number[]> {
  const at = now.toISOString()
  return inTransaction(db, async (tx) => {
    const stored = await findFeed(tx, numberOr(which))
    if (stored !== null) {
      await switchFeed(tx, stored.id, { on, now: at })
      return [stored.id]
    }
    const shipped = shippedFeeds.filter(({ url, outlet }) => url === which || outlet === which)
    if (shipped.length === 0) throw noFeed(which)
    const ids: number[] = []
    for (const { url, outlet, language } of shipped) {
      const known = await findFeed(tx, url)
      if (known === null && !on) continue
      if (known !== null) await switchFeed(tx, known.id, { on, now: at })
      ids.push(known?.id ?? (await addFeed(tx, { url, outlet, language, title: null }, at)).id)
    }
    return ids
  })
}

/**
 * Removes a feed with its items and polls; its reports stay. One of the shipped list is off again.
 * @throws FeedError where there is none.
 */
export async function dropFeed(db: Db, which: string | number): Promise<void> {
  await removeFeed(db, await feedNumber(db, which))
}

/** @throws FeedError where no feed was added by that number or address. */
export async function feedNumber(db: Db, which: string | number): Promise<number> {
  const feed = await findFeed(db, numberOr(which))
  if (feed === null) throw noFeed(which)
  return feed.id
}

function noFeed(which: string | number): FeedError {
  return new FeedError(`${which}: no such feed (jawla feeds list)`)
}

function numberOr(which: string | number): string | number {
  return typeof which === 'string' && /^\d{1,9}$/.test(which) ? Number(which) : which
}
