import { Feed } from 'feed'
import { FOLLOW_WORDS, type FollowLanguage } from './follow-words.ts'
import type { ToldVisit } from './told-visit.ts'
import { escaped, toldDay, toldHtml } from './told-visit-html.ts'

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
      title: escaped([visit.title, toldDay(visit)].filter(Boolean).join(' · ')),
      date: visit.updated,
      category: [{ term: visit.status }],
      content: toldHtml(visit),
    })
  }
  return feed.atom1()
}
