import type { CalendarDate, ReadVisit } from '@jawla/domain'
import { findDates } from '../dates/find-dates.ts'
import { findNumbers } from '../numbers/find-numbers.ts'
import type { Article } from '../text/article.ts'
import type { Note } from '../trace.ts'
import { findFacilities } from './facilities.ts'
import { findTold } from './find-told.ts'
import { joinPeople } from './join-people.ts'
import { type Findings, readLeg } from './read-leg.ts'
import { noVisitBecause } from './relevance.ts'
import { cutTour } from './tour.ts'

/** The visits that an article tells of. */
export function readVisits(
  article: Article,
  about: { language: 'ar' | 'fr'; published: CalendarDate | null },
  note: Note | null,
): ReadVisit[] {
  const findings = findTold(article, about)
  const why = noVisitBecause(article, findings.views, findings)
  const legs = why ? [] : cutTour(article, findings.events, findings.places)
  const legOf = (word: number): number => legs.findIndex(({ owns }) => owns(word))
  const people = why ? [] : joinPeople(article, findings.placed, { day: about.published, legOf })
  const visitors = people.filter(({ mentions }) => mentions.some(({ part }) => part === 'takes_part'))
  const silent =
    why ?? (findings.events.length === 0 ? 'events.none' : visitors.length === 0 ? 'participants.none' : null)
  if (silent) {
    note?.({ fact: 'visits', value: 'none', rule: silent, evidence: null, beat: [] })
    return []
  }
  const all: Findings = {
    ...findings,
    people,
    facilities: findFacilities(article),
    dates: findDates(article.text, about.language, about.published),
    numbers: findNumbers(article.text, about.language),
  }
  const visits: ReadVisit[] = []
  for (const [index, leg] of legs.entries()) {
    visits.push(readLeg(article, all, { leg, legs, index, visitors, before: visits.at(-1)?.date ?? null }, note))
  }
  return visits
}
