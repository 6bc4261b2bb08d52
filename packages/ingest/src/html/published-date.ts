import type { Report } from '@jawla/domain'
import { findPrintedDate } from '../printed-date.ts'
import { publicationTime } from '../publication-time.ts'

type Published = Pick<Report, 'publishedAt' | 'publishedBasis'>

const META_DATES = [
  'meta[property="article:published_time"]',
  'meta[property="og:article:published_time"]',
  'meta[property="og:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date" i]',
  'meta[name="pubdate" i]',
  'meta[name="publish-date" i]',
  'meta[name="publication_date" i]',
  'meta[name="parsely-pub-date"]',
  'meta[name="dc.date" i]',
  'meta[name="dc.date.issued" i]',
  'meta[name="dcterms.created" i]',
]

/** How far above the heading a byline may stand: heading, its header, the article. */
const LEVELS_UP = 3

/** What the page says of itself for machines: JSON-LD first, then meta elements. Null where it says nothing. */
export function metadataDate(document: Document, linked: string | null): Published | null {
  const values = [linked, ...META_DATES.map((selector) => document.querySelector(selector)?.getAttribute('content'))]
  return firstTime(values)
}

/**
 * The date beside the heading: a `<time>` for machines, else the date printed in a date element (day first, Arabic, French).
 * Call it when the noise is out of the page, so that a related link's date is not taken.
 */
export function dateBesideHeading(document: Document): Published | null {
  const start = document.querySelector('h1') ?? document.querySelector('article')
  let around: Element | null = start
  for (let level = 0; level <= LEVELS_UP && around !== null && around.nodeName !== 'BODY'; level++) {
    const found = firstTime([...around.querySelectorAll('time[datetime]')].map((time) => time.getAttribute('datetime')))
    if (found !== null) return found
    const printed = printedDate(around)
    if (printed !== null) return { publishedAt: printed, publishedBasis: 'printed' }
    around = around.parentElement
  }
  return null
}

function firstTime(values: (string | null | undefined)[]): Published | null {
  for (const value of values) {
    const publishedAt = value ? publicationTime(value) : null
    if (publishedAt !== null) return { publishedAt, publishedBasis: 'metadata' }
  }
  return null
}

function printedDate(around: Element): string | null {
  const elements = around.querySelectorAll(
    'time,[class*="date" i],[class*="time" i],[class*="publish" i],[class*="posted" i],[class*="meta" i],[class*="byline" i],[class*="info" i]',
  )
  for (const element of elements) {
    const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    const date = text.length <= 200 ? findPrintedDate(text) : null
    if (date !== null) return date.day
  }
  return null
}
