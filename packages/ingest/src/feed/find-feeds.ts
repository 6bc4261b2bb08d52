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
  const found = [...document.querySelectorAll('link[rel~="alternate" i]')]
    .filter((link) => FEED_TYPES.includes(link.getAttribute('type')?.trim().toLowerCase() ?? ''))
    .map((link) => ({ url: absolute(link.getAttribute('href'), base), title: link.getAttribute('title') ?? '' }))
    .filter((link): link is { url: string; title: string } => link.url !== null)
  const ofComments = ({ url, title }: { url: string; title: string }) => COMMENTS.test(`${title} ${url}`)
  const sorted = [...found.filter((link) => !ofComments(link)), ...found.filter(ofComments)]
  return [...new Set(sorted.map(({ url }) => url))]
}

function absolute(href: string | null | undefined, base: string): string | null {
  if (!href?.trim() || !URL.canParse(href, base)) return null
  const url = new URL(href, base)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}
