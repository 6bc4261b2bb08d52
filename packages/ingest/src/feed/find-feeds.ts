import { parseHTML } from 'linkedom'
import { decodePage } from '../decode-bytes.ts'
import { checkShape, wholePage } from '../html/page-shape.ts'

const FEED_TYPES = ['application/rss+xml', 'application/atom+xml', 'application/feed+json', 'application/rdf+xml']

/** Feeds of comments, in what outlets call them and in their addresses. */
const COMMENTS = /comment|تعليق/iu

/**
 * The feeds that a page offers (autodiscovery), absolute, each once, in the page's order; feeds of comments last.
 * @throws IngestError where the page cannot be read.
 */
export function findFeeds(html: Uint8Array | string, options: { where: string; url: string }): string[] {
  const page = typeof html === 'string' ? html : decodePage(html, options.where)
  checkShape(page, options.where)
  const { document } = parseHTML(wholePage(page))
  const base = absolute(document.querySelector('base[href]')?.getAttribute('href'), options.url) ?? options.url
  const found = [...document.querySelectorAll('link')]
    .filter((link) => words(link.getAttribute('rel')).includes('alternate'))
    .filter((link) => FEED_TYPES.includes(words(link.getAttribute('type'))[0] ?? ''))
    .map((link) => ({ url: absolute(link.getAttribute('href'), base), title: link.getAttribute('title') ?? '' }))
    .filter((link): link is { url: string; title: string } => link.url !== null)
  const ofComments = ({ url, title }: { url: string; title: string }) => COMMENTS.test(`${title} ${url}`)
  const sorted = [...found.filter((link) => !ofComments(link)), ...found.filter(ofComments)]
  return [...new Set(sorted.map(({ url }) => url))]
}

/** `words('application/rss+xml; charset=utf-8')` are `application/rss+xml` and `charset=utf-8`. */
function words(attribute: string | null): string[] {
  return (attribute ?? '')
    .toLowerCase()
    .split(/[\s;]+/)
    .filter((word) => word !== '')
}

function absolute(href: string | null | undefined, base: string): string | null {
  if (!href?.trim() || !URL.canParse(href, base)) return null
  const url = new URL(href, base)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}
