import { joinSpans, type NewsGap } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'

/** A feed is read at least once a day; not for this long, and something was wrong. Or three times its own interval. */
const LONGEST_PAUSE = sql`greatest(interval '2 days', 3 * feed.interval_seconds * interval '1 second')`
/** Since when a feed has not been read. */
const UNREAD_SINCE = sql`coalesce(feed.last_success_at, feed.added_at)`
/** What readers call a feed's outlet. */
const OUTLET = sql`coalesce(feed.outlet, feed.title, substring(feed.url from '://(?:www\\.)?([^/:]+)'))`

/** Outlets known within so many days of the oldest report are those that the record began with. */
const FIRST_DAYS = 30
/** An outlet with fewer reports is no stream of news whose beginning could be seen. */
const FEWEST_REPORTS = 5

/**
 * Call it with a poll that was answered, before the feed's row learns of it: where the feed was not read for too long before,
 * that is kept, since polls are dropped. Being switched off in between changes nothing: nobody read it.
 */
export async function keepFeedGap(tx: Db, feedId: number, at: string): Promise<void> {
  await sql`
    insert into feed_gap (feed_id, since, until)
    select id, ${UNREAD_SINCE}, ${at}::timestamptz from feed
    where id = ${feedId} and ${at}::timestamptz - ${UNREAD_SINCE} > ${LONGEST_PAUSE}`.execute(tx)
}

/**
 * When feeds were not read, and when outlets came to the record, oldest first; samples are no outlet's. A feed that is off or gone counts up to its
 * last gap only. `now` is an ISO time.
 */
export async function newsGaps(db: Db, now: string): Promise<NewsGap[]> {
  const { rows: unread } = await sql<{ outlet: string; from: string; to: string | null }>`
    select ${OUTLET} as outlet, ${dayOf('feed_gap.since')} as "from", ${dayOf('feed_gap.until')} as "to"
    from feed_gap join feed on feed.id = feed_gap.feed_id
    union all
    select ${OUTLET}, ${dayOf('coalesce(feed.last_success_at, feed.added_at)')}, null
    from feed where state = 'on' and ${now}::timestamptz - ${UNREAD_SINCE} > ${LONGEST_PAUSE}`.execute(db)
  const { rows: added } = await sql<{ outlet: string; from: string }>`
    with first as materialized (
      select name, left(published[1], 10) as day, cardinality(published) as reports
      from outlet, lateral (select array(
        select published_sort from report where outlet_id = outlet.id and published_sort > '' and not sample
        order by published_sort, id limit ${FEWEST_REPORTS}
      ) as published) told
    )
    select name as outlet, day as "from" from first
    where reports >= ${FEWEST_REPORTS}
      and day::date > (select min(day)::date from first) + ${FIRST_DAYS}::int4`.execute(db)
  const gaps: NewsGap[] = [
    ...joinSpans(unread).map((span) => ({ kind: 'feed_down' as const, ...span })),
    ...added.map((outlet) => ({ kind: 'outlet_added' as const, ...outlet, to: null })),
  ]
  return gaps.sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)) || (a.outlet < b.outlet ? -1 : 1))
}

function dayOf(time: string) {
  return sql`to_char(${sql.raw(time)} at time zone 'Africa/Casablanca', 'YYYY-MM-DD')`
}
