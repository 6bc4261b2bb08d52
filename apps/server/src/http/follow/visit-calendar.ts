import { addDays, type VisitStatus } from '@jawla/domain'
import ical, { ICalEventStatus } from 'ical-generator'
import { FOLLOW_WORDS, type FollowLanguage } from './follow-words.ts'
import type { ToldVisit } from './told-visit.ts'

const STATUS: Record<VisitStatus, ICalEventStatus> = {
  held: ICalEventStatus.CONFIRMED,
  announced: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
}

/** A calendar (RFC 5545) of the visits whose day is known, each over its whole days. */
export function visitCalendar(
  visits: readonly ToldVisit[],
  language: FollowLanguage,
  where: { visit: (id: string) => string },
): string {
  const calendar = ical({ name: FOLLOW_WORDS[language].title, prodId: '//Jawla//Field visits//EN' })
  for (const { id, title, status, date, stops, quotes, updated } of visits) {
    if (date.start === null || date.precision !== 'day') continue
    calendar.createEvent({
      id,
      allDay: true,
      start: new Date(date.start),
      // The end of whole days is the day after.
      end: new Date(addDays(date.end ?? date.start, 1)),
      summary: title,
      description: [...stops, ...quotes.map(({ text, outlet }) => [text, outlet].filter(Boolean).join(' – '))].join(
        '\n',
      ),
      status: STATUS[status],
      stamp: updated,
      url: where.visit(id),
    })
  }
  return calendar.toString()
}
