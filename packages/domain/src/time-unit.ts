import { addDays, type CalendarDate, monthRange, weekday } from './calendar-date.ts'
import type { DaySpan } from './compared-periods.ts'

export const TIME_UNITS = ['day', 'week', 'month', 'year'] as const
export type TimeUnit = (typeof TIME_UNITS)[number]

/** What a timeline is cut by: nothing, or the field that gives each bar its parts. */
export const TIMELINE_SPLITS = ['none', 'regions', 'officials', 'kinds'] as const
export type TimelineSplit = (typeof TIMELINE_SPLITS)[number]

/** The first day of the unit that a day is in; weeks begin on Monday. */
export function unitStart(day: CalendarDate, unit: TimeUnit): CalendarDate {
  switch (unit) {
    case 'day':
      return day
    case 'week':
      return addDays(day, -((weekday(day) + 6) % 7))
    case 'month':
      return `${day.slice(0, 7)}-01`
    case 'year':
      return `${day.slice(0, 4)}-01-01`
  }
}

/** The first days of all units that the days from one to another reach into, the oldest first. */
export function unitsOf({ from, to }: DaySpan, unit: TimeUnit): CalendarDate[] {
  const units: CalendarDate[] = []
  for (let start = unitStart(from, unit); start <= to; start = addDays(unitEnd(start, unit), 1)) {
    // Days are compared as texts: after the year 9999 there is none.
    if (start.length > to.length) break
    units.push(start)
  }
  return units
}

/** The last day of the unit that a day is in. */
export function unitEnd(day: CalendarDate, unit: TimeUnit): CalendarDate {
  switch (unit) {
    case 'day':
      return day
    case 'week':
      return addDays(unitStart(day, 'week'), 6)
    case 'month':
      return monthRange(Number(day.slice(0, 4)), Number(day.slice(5, 7))).end
    case 'year':
      return `${day.slice(0, 4)}-12-31`
  }
}
