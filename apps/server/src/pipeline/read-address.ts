import type { Report } from '@jawla/domain'
import { detectLanguage } from '@jawla/extract'
import { IngestError, reportFromHtml, reportFromText } from '@jawla/ingest'
import type { Fetched } from '@jawla/ingest/web'
import type { ReadWith } from './read-sources.ts'

type Page = Extract<Fetched, { outcome: 'ok' }>

/**
 * The report on the page at an address, which is asked for as politely as any feed.
 * @throws IngestError where it does not come or holds no report; an address that is a feed, or a page that names one, says so.
 */
export async function readAddress(
  address: string,
  { fetcher, given, signal }: ReadWith & { signal: AbortSignal },
): Promise<Report> {
  const page = await fetcher.get(address, { accept: 'page', signal })
  if (page.outcome !== 'ok') {
    throw new IngestError(address, page.outcome === 'unchanged' ? 'did not answer with a page' : page.why)
  }
  if (await isFeed(page, address)) {
    throw new IngestError(address, `is a feed, not a page; "jawla feeds add ${address}" takes in what it brings`)
  }
  const { contentType } = page
  const read = /^\s*text\/plain/i.test(contentType ?? '') ? reportFromText : reportFromHtml
  try {
    return read(page.body, { url: page.url, ...given, where: address, detectLanguage, contentType })
  } catch (error) {
    if (!(error instanceof IngestError)) throw error
    const [feed] = await feedsOf(page, address)
    if (feed === undefined) throw error
    throw new IngestError(
      address,
      `${error.what}; it names a feed: "jawla feeds add ${feed}" takes in what that brings`,
    )
  }
}

async function isFeed({ body, url, contentType }: Page, where: string): Promise<boolean> {
  const { readFeed } = await import('@jawla/ingest/web')
  try {
    readFeed(body, { where, url, contentType })
    return true
  } catch (error) {
    if (error instanceof IngestError) return false
    throw error
  }
}

async function feedsOf({ body, url }: Page, where: string): Promise<string[]> {
  const { findFeeds } = await import('@jawla/ingest/web')
  try {
    return findFeeds(body, { where, url })
  } catch (error) {
    if (error instanceof IngestError) return []
    throw error
  }
}
