import { Feed } from 'feed'
import { FOLLOW_WORDS, type FollowLanguage } from './follow-words.ts'
import type { ToldVisit } from './told-visit.ts'

interface Where {
  /** Of the feed itself, and of the overview with its filter. */
  feed: string
  overview: string
  /** Of a visit. */
  visit: (id: string) => string
}

/** An Atom feed (RFC 4287) of visits, the newest first. */
export function atomFeed(visits: readonly ToldVisit[], language: FollowLanguage, where: Where): string {
  const { title, subtitle } = FOLLOW_WORDS[language]
  const updated = new Date(Math.max(0, ...visits.map((visit) => visit.updated.getTime())))
  const feed = new Feed({
    ...{ id: where.feed, title, description: subtitle, language, updated },
    ...{ link: where.overview, feedLinks: { atom: where.feed }, author: { name: 'Jawla' }, generator: 'Jawla' },
  })
  for (const visit of visits) {
    feed.addItem({
      id: where.visit(visit.id),
      link: where.visit(visit.id),
      title: escaped([visit.title, dayOf(visit)].filter(Boolean).join(' · ')),
      date: visit.updated,
      category: [{ term: visit.status }],
      content: contentOf(visit),
    })
  }
  return feed.atom1()
}

/** `2025-02-07`, `2025-02-10/2025-02-11`, `2025-02`, as far as it is known. */
function dayOf({ date: { start, end, precision } }: ToldVisit): string {
  if (start === null || precision === 'unknown') return ''
  if (precision !== 'day') return start.slice(0, precision === 'month' ? 7 : 4)
  return end === null || end === start ? start : `${start}/${end}`
}

/** HTML; all that comes from reports is escaped. */
function contentOf({ stops, quotes }: ToldVisit): string {
  const list =
    stops.length === 0 ? '' : `<ul>${stops.map((stop) => `<li dir="auto">${escaped(stop)}</li>`).join('')}</ul>`
  const told = quotes.map(({ text, outlet, url }) => {
    const by = escaped(outlet ?? url ?? '')
    const source = url === null ? by : `<a href="${escaped(url)}">${by}</a>`
    return `<blockquote dir="auto">${escaped(text)}</blockquote><p dir="auto">${source}</p>`
  })
  return `${list}${told.join('')}`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
