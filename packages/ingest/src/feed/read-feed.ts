import { createHash } from 'node:crypto'
import { type AnyFeed, MalformedError, ParseError, parseFeed } from 'feedsmith'
import { IngestError } from '../ingest-error.ts'
import { publicationTime } from '../publication-time.ts'
import { isTooLong } from '../web-address.ts'
import { decodeFeed } from './decode-feed.ts'
import type { FeedContents, FeedItem, FoundFeed, FoundItem } from './feed-contents.ts'
import { foundInAtom } from './found-in-atom.ts'
import { foundInJson } from './found-in-json.ts'
import { foundInRdf } from './found-in-rdf.ts'
import { foundInRss } from './found-in-rss.ts'
import { plainText } from './plain-text.ts'
import { localName, tidyXml } from './tidy-xml.ts'

export interface FeedOptions {
  /** Names the feed in errors. */
  where: string
  /** The address that answered, from which relative ones start. */
  url: string
  contentType: string | null
}

/** Feeds list the newest first; nobody writes more than this between two visits. */
const MAX_ITEMS = 1_000

/** A longer id is replaced by its hash. */
const MAX_KEY = 500

const FEED_ROOTS = ['rss', 'feed', 'rdf']

/**
 * What an RSS, Atom, RDF or JSON feed holds, at most its first 1,000 items, each once.
 * @throws IngestError where it is no feed or cannot be read.
 */
export function readFeed(body: Uint8Array, options: FeedOptions): FeedContents {
  const text = decodeFeed(body, options).trim()
  const found = foundIn(/^[{[]/.test(text) ? parseJson(text, options.where) : parseXml(text, options.where))
  // An item with none of the three says nothing.
  const items = found.items
    .map((item) => toItem(item, found, options))
    .filter(({ url, title, html }) => url !== null || title !== null || html !== null)
  const once = new Map(items.toReversed().map((item) => [item.key, item]))
  return { title: plainText(found.title), ttl: found.ttl, items: [...once.values()].reverse() }
}

function parseXml(text: string, where: string): AnyFeed {
  const tidy = tidyXml(text, { where, maxItems: MAX_ITEMS })
  if (tidy.root === null) throw new IngestError(where, 'neither XML nor JSON, so no feed')
  if (tidy.root === 'html') throw new IngestError(where, 'a web page, not a feed')
  // Some servers print a warning before the feed.
  const start = FEED_ROOTS.includes(localName(tidy.root)) ? 0 : tidy.xml.search(/<(?:[\w.-]+:)?(?:rss|feed|rdf)[\s>]/i)
  if (start === -1) throw new IngestError(where, `XML, but no feed: its first element is <${oneLine(tidy.root)}>`)
  return parse(tidy.xml.slice(start), { where, what: 'XML' })
}

function parseJson(text: string, where: string): AnyFeed {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new IngestError(where, 'broken JSON')
  }
  return parse(value, { where, what: 'JSON' })
}

function parse(value: unknown, { where, what }: { where: string; what: 'XML' | 'JSON' }): AnyFeed {
  try {
    return parseFeed(value, { maxItems: MAX_ITEMS })
  } catch (error) {
    if (error instanceof ParseError) throw new IngestError(where, 'a feed with nothing in it')
    if (!(error instanceof MalformedError)) throw new IngestError(where, `${what}, but no feed`)
    const cause = error.cause instanceof Error ? `: ${oneLine(error.cause.message)}` : ''
    throw new IngestError(where, `broken ${what}${cause}`)
  }
}

/** What a stranger wrote, fit for a message. */
function oneLine(text: string): string {
  return text.replace(/[\p{C}\s]+/gu, ' ').slice(0, 120)
}

function foundIn(parsed: AnyFeed): FoundFeed {
  switch (parsed.format) {
    case 'rss':
      return foundInRss(parsed.feed)
    case 'atom':
      return foundInAtom(parsed.feed)
    case 'rdf':
      return foundInRdf(parsed.feed)
    case 'json':
      return foundInJson(parsed.feed)
  }
}

function toItem(item: FoundItem, feed: FoundFeed, options: FeedOptions): FeedItem {
  const base = resolved(item.base, resolved(feed.base, options.url) ?? options.url) ?? resolved(feed.base, options.url)
  const url = item.links.map((link) => resolved(link, base ?? options.url)).find((link) => link !== null) ?? null
  const title = plainText(item.title)
  const html = withoutNul(item.html)?.trim() || null
  return {
    key: keyOf(withoutNul(item.id)?.trim() || url || hash([title, item.published, html].join('\n'))),
    url,
    title,
    author: plainText(item.author),
    published: publicationTime(item.published ?? ''),
    updated: publicationTime(item.updated ?? ''),
    html,
  }
}

/** JSON can hold NUL characters, which no store keeps. */
function withoutNul(text: string | undefined): string | undefined {
  return text?.replaceAll('\0', '')
}

/** The absolute http(s) address; null where there is none, or one too long to be kept. */
function resolved(address: string | undefined, base: string): string | null {
  const written = address?.trim()
  if (!written || !URL.canParse(written, base)) return null
  const url = new URL(written, base)
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  return isWeb && !isTooLong(url.href) ? url.href : null
}

function keyOf(id: string): string {
  const key = id.toWellFormed()
  return key.length <= MAX_KEY ? key : hash(key)
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
