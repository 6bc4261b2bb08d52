import { addFeed, findFeed, inTransaction, keepAct } from '@jawla/store'
import type { Subscription } from '../desk/desk.ts'
import type { WorkContext } from '../jobs/work-context.ts'
import { FeedError } from './feed-error.ts'

/**
 * Adds a feed after asking for it once, and switches it on. The address may be that of a page: its only feed is taken.
 * @throws FeedError where nothing there is a feed, with what was found instead.
 */
export async function subscribe(
  context: WorkContext,
  { url, outlet, language }: Subscription,
  { who, signal }: { who: string; signal: AbortSignal },
): Promise<{ id: number; added: boolean; url: string }> {
  const now = context.now().toISOString()
  const known = await findFeed(context.store.db, url)
  const found = known === null ? await lookAt(context, { url, signal }) : { url, title: null }
  const { id, added } = await inTransaction(context.store.db, async (tx) => {
    const came = await addFeed(tx, { url: found.url, outlet, language, title: found.title }, now)
    const act = { kind: 'feed', thing: found.url } as const
    if (came.added) await keepAct(tx, { who, at: now }, { ...act, act: 'added', after: { outlet, language } })
    else if (known?.state !== 'on') await keepAct(tx, { who, at: now }, { ...act, act: 'on' })
    return came
  })
  return { id, added, url: found.url }
}

interface Found {
  url: string
  title: string | null
}

async function lookAt(
  context: WorkContext,
  { url, signal, fromPage = false }: { url: string; signal: AbortSignal; fromPage?: boolean },
): Promise<Found> {
  const fetched = await context.fetcher.get(url, { accept: 'feed', signal })
  if (fetched.outcome !== 'ok') {
    throw new FeedError(`${url}: ${fetched.outcome === 'unchanged' ? 'no answer' : fetched.why}`)
  }
  const { IngestError } = await import('@jawla/ingest')
  const { findFeeds, readFeed } = await import('@jawla/ingest/web')
  const address = fetched.movedTo ?? url
  try {
    const { title } = readFeed(fetched.body, { where: url, url: fetched.url, contentType: fetched.contentType })
    return { url: address, title }
  } catch (error) {
    if (!(error instanceof IngestError)) throw error
    const feeds = fromPage ? [] : namedFeeds(() => findFeeds(fetched.body, { where: url, url: fetched.url }))
    const [only] = feeds
    if (only === undefined) throw new FeedError(error.message)
    if (feeds.length > 1) throw new FeedError(`${url}: not a feed; the page names several: ${feeds.join(' ')}`)
    return lookAt(context, { url: only, signal, fromPage: true })
  }
}

/** What is no page either names no feed. */
function namedFeeds(find: () => string[]): string[] {
  try {
    return find()
  } catch {
    return []
  }
}
