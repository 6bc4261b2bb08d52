import type { CalendarDate, ReadVisit } from '@jawla/domain'
import type { Article } from '../text/article.ts'
import { isIn } from '../text/range.ts'
import type { Note } from '../trace.ts'
import { findTold } from './find-told.ts'
import { findAll } from './findings.ts'
import { joinPeople } from './join-people.ts'
import { readLeg } from './read-leg.ts'
import { noVisitBecause } from './relevance.ts'
import { cutTour } from './tour.ts'
import { visitorsAmong } from './visit-officials.ts'

/** The visits that an article tells of. */
export function readVisits(
  article: Article,
  about: { language: 'ar' | 'fr'; published: CalendarDate | null },
  note: Note | null,
): ReadVisit[] {
  const told = findTold(article, about)
  const why = noVisitBecause(article, told.views, told)
  const legs = why ? [] : cutTour(article, told.events, told.places)
  const legOf = (word: number): number => legs.findIndex(({ words }) => isIn(words, word))
  const people = why ? [] : joinPeople(article, told.placed, { day: about.published, legOf })
  const visitors = visitorsAmong(article, people)
  const silent = why ?? (told.events.length === 0 ? 'events.none' : visitors.length === 0 ? 'participants.none' : null)
  if (silent) {
    note?.({ fact: 'visits', value: 'none', rule: silent, evidence: null, beat: [] })
    return []
  }
  const findings = findAll(article, { ...told, people, visitors }, about)
  const visits: ReadVisit[] = []
  for (const [index, leg] of legs.entries()) {
    visits.push(readLeg(article, findings, { leg, legs, index, before: visits.at(-1)?.date ?? null }, note))
  }
  return visits
}
