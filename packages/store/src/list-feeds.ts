import { type Feed, type FeedFacts, feedHealth, type ItemOutcome, type Poll } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'
import { allFeeds, type StoredFeed } from './feeds.ts'

/** Enough of the latest items to know a feed's rhythm. */
const LATEST_ITEMS = 60
const YIELD_DAYS = 30

type Counts = { items: number; recent: Feed['recent'] }
type Latest = Pick<FeedFacts, 'arrivals' | 'outcomes'>

/** Every feed with how it does and what it gave in the last 30 days. `now` is an ISO time. */
export async function listFeeds(db: Db, now: string): Promise<Feed[]> {
  const feeds = await allFeeds(db)
  const counts = await countItems(db, now)
  const latest = await latestItems(db)
  return feeds.map((feed) => toFeed(feed, { now, counts: counts.get(feed.id), latest: latest.get(feed.id) }))
}

/** The last polls of a feed, the newest first. */
export async function listPolls(db: Db, feedId: number, limit: number): Promise<Poll[]> {
  return db
    .selectFrom('poll')
    .select(['at', 'url', 'outcome', 'moved_to as movedTo', 'items', 'new_items as newItems', 'why'])
    .select('next_try_at as nextTryAt')
    .where('feed_id', '=', feedId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

const NOTHING: Counts = { items: 0, recent: { items: 0, waiting: 0, reports: 0, relevant: 0, foreign: 0, failed: 0 } }

function toFeed(
  feed: StoredFeed,
  known: { now: string; counts: Counts | undefined; latest: Latest | undefined },
): Feed {
  const { arrivals, outcomes } = known.latest ?? { arrivals: [], outcomes: [] }
  const health = feedHealth(
    {
      state: feed.state,
      addedAt: feed.added_at,
      lastSuccessAt: feed.last_success_at,
      failures: feed.failures,
      arrivals,
      outcomes,
    },
    known.now,
  )
  return {
    id: feed.id,
    url: feed.url,
    addedUrl: feed.added_url,
    outlet: feed.outlet,
    language: feed.language,
    title: feed.title,
    state: feed.state,
    ...health,
    lastTryAt: feed.last_try_at,
    lastSuccessAt: feed.last_success_at,
    lastNewAt: feed.last_new_at,
    nextTryAt: feed.state === 'on' ? feed.next_try_at : null,
    failures: feed.failures,
    lastError: feed.last_error,
    lastErrorAt: feed.last_error_at,
    ...(known.counts ?? NOTHING),
  }
}

/** A report is relevant where its latest reading tells of a visit. */
async function countItems(db: Db, now: string): Promise<Map<number, Counts>> {
  const { rows } = await sql<{ feed_id: number; items: number } & Feed['recent'] & { recent_items: number }>`
    select feed_id, count(*)::int4 as items,
      count(*) filter (where recent)::int4 as recent_items,
      count(*) filter (where recent and state = 'waiting')::int4 as waiting,
      count(*) filter (where recent and report_id is not null)::int4 as reports,
      count(*) filter (where recent and tells)::int4 as relevant,
      count(*) filter (where recent and state = 'foreign')::int4 as foreign,
      count(*) filter (where recent and state = 'failed')::int4 as failed
    from (
      select feed_id, state, report_id, seen_at >= ${now}::timestamptz - ${`${YIELD_DAYS} days`}::interval as recent,
        exists (select from told_visit where told_visit.report_id = feed_item.report_id) as tells
      from feed_item
    ) item
    group by feed_id`.execute(db)
  return new Map(
    rows.map(({ feed_id, items, recent_items, waiting, reports, relevant, foreign, failed }) => {
      return [feed_id, { items, recent: { items: recent_items, waiting, reports, relevant, foreign, failed } }]
    }),
  )
}

/** An item's own time counts where it is before the time it was first seen: what is dated ahead proves nothing. */
async function latestItems(db: Db): Promise<Map<number, Latest>> {
  const { rows } = await sql<{ feed_id: number; seen_at: string; published_at: string | null; state: string }>`
    select feed.id as feed_id, item.seen_at, item.published_at, item.state
    from feed cross join lateral (
      select seen_at, published_at, state from feed_item where feed_id = feed.id order by seen_at desc limit ${LATEST_ITEMS}
    ) item`.execute(db)
  const latest = new Map<number, { arrivals: string[]; outcomes: ItemOutcome[] }>()
  for (const { feed_id, seen_at, published_at, state } of rows) {
    const one = latest.get(feed_id) ?? { arrivals: [], outcomes: [] }
    const published = published_at === null ? Number.NaN : Date.parse(published_at)
    one.arrivals.push(published < Date.parse(seen_at) ? new Date(published).toISOString() : seen_at)
    if (state !== 'waiting') one.outcomes.push(state as ItemOutcome)
    latest.set(feed_id, one)
  }
  return latest
}
