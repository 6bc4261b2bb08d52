import { addDays, addMonths, type CalendarDate, daysBetween, isCalendarDate } from './calendar-date.ts'
import type { Filter } from './filter.ts'
import { unitEnd, unitStart } from './time-unit.ts'

/** First and last day, inclusive. */
export interface DaySpan {
  from: CalendarDate
  to: CalendarDate
}

export interface ComparedPeriods {
  now: DaySpan
  /** As long, up to the day before `now` begins. */
  before: DaySpan
}

/**
 * The period of a filter and the one just before it: as many whole months where it is whole months, else as many days. Without a
 * period, the twelve months up to today and the twelve before. Null where an end is open: such a period has no length.
 */
export function comparedPeriods(
  { from, to }: Pick<Filter, 'from' | 'to'>,
  today: CalendarDate,
): ComparedPeriods | null {
  if (from === null && to === null) {
    return inCalendar({ from: addDays(addMonths(today, -12), 1), to: today }, addDays(addMonths(today, -24), 1))
  }
  if (from === null || to === null || from > to) return null
  const isMonths = from === unitStart(from, 'month') && to === unitEnd(to, 'month')
  const months = monthOf(to) - monthOf(from) + 1
  return inCalendar({ from, to }, isMonths ? addMonths(from, -months) : addDays(from, -daysBetween(from, to) - 1))
}

/** Null where the period before would begin earlier than years are counted. */
function inCalendar(now: DaySpan, start: CalendarDate): ComparedPeriods | null {
  return isCalendarDate(start) ? { now, before: { from: start, to: addDays(now.from, -1) } } : null
}

function monthOf(day: CalendarDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}
