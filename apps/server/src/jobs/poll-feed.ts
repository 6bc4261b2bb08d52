import { nextPoll, type Poll, type PollResult } from '@jawla/domain'
import { IngestError } from '@jawla/ingest'
import { type Fetched, readFeed } from '@jawla/ingest/web'
import {
  findFeed,
  inTransaction,
  postponeFeed,
  type ShownItem,
  type StoredFeed,
  saveNewItems,
  savePoll,
} from '@jawla/store'
import { askHost } from './ask-host.ts'
import { reasonOf } from './job-error.ts'
import type { WorkContext } from './work-context.ts'

export interface Polled {
  outcome: Poll['outcome'] | 'skipped'
  items: number
  newItems: number
  why: string | null
}

/** What an answer came to, before it is kept. */
interface Answer {
  outcome: Poll['outcome']
  why: string | null
  movedTo: string | null
  title: string | null
  etag: string | null
  lastModified: string | null
  items: ShownItem[] | null
  /** For the time of the next poll. */
  freshFor: number | null
  ttl: number | null
  retryAfter: number | null
}

const NO_ANSWER: Answer = {
  outcome: 'unreadable',
  why: null,
  movedTo: null,
  title: null,
  etag: null,
  lastModified: null,
  items: null,
  freshFor: null,
  ttl: null,
  retryAfter: null,
}

/**
 * Asks a feed what is new, where it is due. New items, the jobs to read them and the time of the next poll are kept in one
 * transaction, so that a process that dies loses none and doubles none. Whatever the feed answers, a next try is set.
 */
export async function pollFeed(context: WorkContext, feedId: number, signal: AbortSignal): Promise<Polled> {
  const { store, fetcher } = context
  const feed = await findFeed(store.db, feedId)
  const at = context.now()
  if (feed === null || feed.state !== 'on' || Date.parse(feed.next_try_at) > at.getTime()) return skipped('not due')
  const ask = () => fetcher.get(feed.url, { accept: 'feed', etag: feed.etag, lastModified: feed.last_modified, signal })
  try {
    const asked = await askHost(store.db, feed.url, { ask, signal })
    if (!asked.asked) {
      const until = new Date(at.getTime() + asked.seconds * 1000).toISOString()
      await postponeFeed(store.db, feed.id, until)
      return skipped(`the server asked to be left alone until ${until}`)
    }
    return await keep(context, { feed, at, answer: answerIn(asked.fetched, feed) })
  } catch (error) {
    if (signal.aborted) throw error
    // A fault of ours, told as one; the feed is asked again later all the same.
    await keep(context, { feed, at, answer: { ...NO_ANSWER, why: `internal error: ${reasonOf(error)}` } })
    throw error
  }
}

function skipped(why: string): Polled {
  return { outcome: 'skipped', items: 0, newItems: 0, why }
}

function answerIn(fetched: Fetched, feed: StoredFeed): Answer {
  switch (fetched.outcome) {
    case 'ok':
      return read(fetched, feed)
    case 'unchanged': {
      const { movedTo, etag, lastModified, freshFor } = fetched
      const tags = { etag: etag ?? feed.etag, lastModified: lastModified ?? feed.last_modified }
      return { ...NO_ANSWER, outcome: 'unchanged', movedTo, freshFor, ...tags }
    }
    case 'later':
      return { ...NO_ANSWER, outcome: 'later', why: fetched.why, retryAfter: fetched.retryAfter }
    case 'gone':
    case 'refused':
      return { ...NO_ANSWER, outcome: fetched.outcome, why: fetched.why }
  }
}

function read(fetched: Extract<Fetched, { outcome: 'ok' }>, feed: StoredFeed): Answer {
  const { body, url, contentType, movedTo, etag, lastModified, freshFor } = fetched
  try {
    const { title, ttl, items } = readFeed(body, { where: feed.url, url, contentType })
    return { ...NO_ANSWER, outcome: 'read', title, ttl, items, movedTo, etag, lastModified, freshFor }
  } catch (error) {
    if (!(error instanceof IngestError)) throw error
    return { ...NO_ANSWER, outcome: 'unreadable', why: error.what }
  }
}

async function keep(
  context: WorkContext,
  { feed, at, answer }: { feed: StoredFeed; at: Date; answer: Answer },
): Promise<Polled> {
  const now = at.toISOString()
  const { outcome, items, why, movedTo, title, etag, lastModified } = answer
  await context.queue.prepare()
  return inTransaction(context.store.db, async (tx) => {
    const fresh = items === null ? [] : await saveNewItems(tx, feed.id, { items, now })
    const { interval, failures, wait } = nextPoll(
      { interval: feed.interval_seconds, failures: feed.failures },
      pollResult(answer, fresh.length),
      context.chance(),
    )
    const nextTryAt = outcome === 'gone' ? null : new Date(at.getTime() + wait * 1000).toISOString()
    await savePoll(
      tx,
      {
        feedId: feed.id,
        at: now,
        url: feed.url,
        outcome,
        movedTo,
        why,
        nextTryAt,
        title,
        etag,
        lastModified,
        interval,
        failures,
      },
      { items: items?.length ?? null, newItems: items === null ? null : fresh.length },
    )
    for (const { key, url } of fresh) {
      const group = new URL(url ?? feed.url).host
      await context.queue.send('read-page', { feedId: feed.id, key, url }, { tx, group, key: `${feed.id} ${key}` })
    }
    return { outcome, items: items?.length ?? 0, newItems: fresh.length, why }
  })
}

function pollResult({ outcome, freshFor, ttl, retryAfter }: Answer, newItems: number): PollResult {
  return outcome === 'read' || outcome === 'unchanged'
    ? { answered: true, newItems, freshFor, ttl }
    : { answered: false, retryAfter }
}
