import { addDays, type Report } from '@jawla/domain'
import { findPrintedDate } from '../printed-date.ts'
import { publishedDay } from '../published-day.ts'
import { isByline } from '../text/byline.ts'
import { machineDate } from './machine-date.ts'

export type Published = Pick<Report, 'publishedAt' | 'publishedBasis'>

const META_DATES = [
  'meta[property="article:published_time"]',
  'meta[property="og:article:published_time"]',
  'meta[property="og:published_time"]',
  '[itemprop="datePublished"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="sailthru.date"]',
  'meta[name="cXenseParse:recs:publishtime"]',
  'meta[name="article.published"]',
  'meta[name="date" i]',
  'meta[name="pubdate" i]',
  'meta[name="publish-date" i]',
  'meta[name="publish_date" i]',
  'meta[name="publication_date" i]',
  'meta[name="dc.date" i]',
  'meta[name="dc.date.issued" i]',
  'meta[name="dcterms.date" i]',
  'meta[name="dcterms.created" i]',
  'meta[name="dcterms.issued" i]',
  '[property~="dc:date"]',
]

/** A date that stands farther than this from the heading, in characters of text, belongs to something else. */
const FARTHEST_AFTER = 400
const FARTHEST_BEFORE = 200
const LONGEST_BYLINE = 160
const MOST_NEAR = 300
/** "Soumis par la rédaction le sam 08/02/2025 - 11:20" */
const WORDS_IN_DATE_ELEMENT = 12

/** What the page says of itself for machines: JSON-LD first, then meta elements and marks. Null where it says nothing. */
export function metadataDate(document: Document, linked: string | null, latest: string): Published | null {
  const values = META_DATES.map((selector) =>
    // Lists of other articles carry marks too.
    [...document.querySelectorAll(selector)].find((element) => element.closest('li,aside,nav') === null),
  ).map((element) => (element === undefined ? null : dateValue(element)))
  return firstTime([linked, ...values], latest)
}

/**
 * The date beside the heading: a `<time>` for machines, else a printed one (day first, Arabic, French), the nearest to it.
 * When the page was changed is no publication date. Call it when the noise is out of the page.
 */
export function dateBesideHeading(document: Document, heading: Element | null, latest: string): Published | null {
  const near = heading === null ? [] : elementsNear(document, heading)
  const times = near.filter((element) => element.nodeName === 'TIME' && !isChangeTime(element))
  const time = firstTime(
    times.map((element) => element.getAttribute('datetime')),
    latest,
  )
  if (time !== null) return time
  for (const element of near) {
    const text = shortText(element)
    if (isChangeTime(element) || !isByline(text, isDateElement(element) ? WORDS_IN_DATE_ELEMENT : undefined)) continue
    const day = publishedDay(text)
    if (day !== null && day <= latest) return { publishedAt: day, publishedBasis: 'printed' }
  }
  return null
}

/** The last day that a publication can have: tomorrow, since the day begins earlier to the east. */
export function latestDay(now: Date): string {
  return addDays(now.toISOString().slice(0, 10), 1)
}

function firstTime(values: (string | null | undefined)[], latest: string): Published | null {
  for (const value of values) {
    const publishedAt = value ? machineDate(value) : null
    if (publishedAt !== null && publishedAt.slice(0, 10) <= latest) return { publishedAt, publishedBasis: 'metadata' }
  }
  return null
}

function dateValue(element: Element): string | null {
  return element.getAttribute('content') ?? element.getAttribute('datetime') ?? textOf(element)
}

function textOf(element: Element): string {
  return element.textContent?.replace(/\s+/g, ' ').trim() ?? ''
}

/** The text of an element no longer than a byline; empty for a longer one, which is not read to its end. */
function shortText(element: Element): string {
  let text = ''
  const read = (node: Node): boolean => {
    if (node.nodeType === 3) text += node.textContent ?? ''
    else for (const child of node.childNodes) if (!read(child)) return false
    return text.length <= 4 * LONGEST_BYLINE
  }
  const whole = read(element)
  const tidy = text.replace(/\s+/g, ' ').trim()
  return whole && tidy.length <= LONGEST_BYLINE ? tidy : ''
}

function isDateElement(element: Element): boolean {
  const named = `${element.getAttribute('class') ?? ''} ${element.id}`
  return element.nodeName === 'TIME' || /date|time|publi|posted|submitted|created|meta|byline|info/i.test(named)
}

/** WordPress gives the time of a page never changed the classes `entry-date updated`, and prints two where it was changed. */
function isChangeTime(element: Element): boolean {
  const named = element.getAttribute('class') ?? ''
  if (element.getAttribute('itemprop') === 'dateModified') return true
  if (/updated|modified/i.test(named)) return !/entry-date|publi|posted/i.test(named)
  const text = shortText(element)
  return element.nodeName === 'TIME' && findPrintedDate(text) !== null && publishedDay(text) === null
}

/** The elements whose text begins near the heading: what follows it first, the nearest first. */
function elementsNear(document: Document, heading: Element): Element[] {
  const after: Element[] = []
  const before: { element: Element; left: number }[] = []
  let length = 0
  let headingEnd: number | null = null
  const walk = (node: Node): boolean => {
    if (node.nodeType === 3) {
      length += (node.textContent ?? '').trim().length
      return headingEnd === null || length - headingEnd <= FARTHEST_AFTER
    }
    if (node.nodeType !== 1) return true
    const element = node as Element
    if (element === heading) {
      length += textOf(element).length
      headingEnd = length
      return true
    }
    if (leadsElsewhere(element)) {
      length += textOf(element).length
      return true
    }
    if (headingEnd !== null) after.push(element)
    else before.push({ element, left: length })
    if (after.length >= MOST_NEAR) return false
    for (const child of node.childNodes) if (!walk(child)) return false
    return true
  }
  if (document.body) walk(document.body)
  const start = (headingEnd ?? length) - textOf(heading).length
  const above = before
    .slice(-MOST_NEAR)
    .filter(({ element, left }) => start - left <= FARTHEST_BEFORE && !element.contains(heading))
  return [...after, ...above.map(({ element }) => element).reverse()]
}

/** An entry of a list that links to another article; its date is the other's. */
function leadsElsewhere(element: Element): boolean {
  if (element.nodeName !== 'LI') return false
  return [...element.querySelectorAll('a')].some((link) => textOf(link).length >= 20)
}
