import type { Feed } from '@jawla/domain'
import { type Db, listFeeds } from '@jawla/store'
import { type ShippedFeed, shippedFeeds } from './shipped-feeds.ts'

/** Every feed that was added, then those of the shipped list that were not: these are off until somebody switches them on. */
export async function allFeeds(db: Db, now: Date): Promise<Feed[]> {
  const added = await listFeeds(db, now.toISOString())
  const known = new Set(added.flatMap(({ url, addedUrl }) => [url, addedUrl]))
  return [...added, ...shippedFeeds.filter(({ url }) => !known.has(url)).map(neverOn)]
}

function neverOn({ url, outlet, language }: ShippedFeed): Feed {
  return {
    id: null,
    url,
    addedUrl: url,
    outlet,
    language,
    title: null,
    state: 'off',
    condition: 'off',
    flags: [],
    lastTryAt: null,
    lastSuccessAt: null,
    lastNewAt: null,
    nextTryAt: null,
    failures: 0,
    lastError: null,
    lastErrorAt: null,
    items: 0,
    recent: { items: 0, waiting: 0, reports: 0, relevant: 0, foreign: 0, failed: 0 },
  }
}
