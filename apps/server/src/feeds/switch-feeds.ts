import {
  addFeed,
  type Db,
  findFeed,
  inTransaction,
  keepAct,
  removeFeed,
  type Signed,
  type StoredFeed,
  switchFeed,
} from '@jawla/store'
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
  { on, signed }: { on: boolean; signed: Signed },
): Promise<number[]> {
  const { at } = signed
  const noted = (tx: Db, thing: string) => keepAct(tx, signed, { kind: 'feed', act: on ? 'on' : 'off', thing })
  return inTransaction(db, async (tx) => {
    const stored = await findFeed(tx, numberOr(which))
    if (stored !== null) {
      await switchFeed(tx, stored.id, { on, now: at })
      await noted(tx, stored.url)
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
      await noted(tx, url)
    }
    return ids
  })
}

/**
 * Removes a feed with its items and polls; its reports stay. One of the shipped list is off again.
 * @throws FeedError where there is none.
 */
export async function dropFeed(db: Db, which: string | number, signed: Signed): Promise<void> {
  await inTransaction(db, async (tx) => {
    const { id, url, outlet } = await knownFeed(tx, which)
    await removeFeed(tx, id)
    await keepAct(tx, signed, { kind: 'feed', act: 'removed', thing: url, before: { outlet } })
  })
}

/** @throws FeedError where no feed was added by that number or address. */
export async function feedNumber(db: Db, which: string | number): Promise<number> {
  return (await knownFeed(db, which)).id
}

async function knownFeed(db: Db, which: string | number): Promise<StoredFeed> {
  const feed = await findFeed(db, numberOr(which))
  if (feed === null) throw noFeed(which)
  return feed
}

function noFeed(which: string | number): FeedError {
  return new FeedError(`${which}: no such feed (jawla feeds list)`)
}

function numberOr(which: string | number): string | number {
  return typeof which === 'string' && /^\d{1,9}$/.test(which) ? Number(which) : which
}
