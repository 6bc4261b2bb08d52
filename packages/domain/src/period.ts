import { addDays, type CalendarDate, daysBetween, isCalendarDate, weekday } from './calendar-date.ts'
import { unitEnd, unitStart } from './time-unit.ts'

export type PeriodUnit = 'week' | 'month'

/** A week or a month of the calendar. */
export interface Period {
  unit: PeriodUnit
  /** As addresses write it: `2025-W06` (ISO 8601, weeks from Monday) or `2025-02`. */
  key: string
  /** First and last day, inclusive. */
  start: CalendarDate
  end: CalendarDate
}

const THURSDAY = 4

/** The period that a key names, from 1900 to 2199; null for anything else, also for a week 53 that the year does not have. */
export function parsePeriod(key: string): Period | null {
  const [, year, week, month] = /^((?:19|20|21)\d\d)-(?:W(\d\d)|(\d\d))$/.exec(key) ?? []
  if (year === undefined) return null
  // 4 January is in week 1 of every year.
  const day = week === undefined ? `${year}-${month}-01` : addDays(`${year}-01-04`, (Number(week) - 1) * 7)
  if (!isCalendarDate(day)) return null
  const period = periodOf(day, week === undefined ? 'month' : 'week')
  return period.key === key ? period : null
}

/** The week or month that a day is in. */
export function periodOf(day: CalendarDate, unit: PeriodUnit): Period {
  const [start, end] = [unitStart(day, unit), unitEnd(day, unit)]
  return { unit, key: unit === 'month' ? day.slice(0, 7) : weekKey(day), start, end }
}

export function nextPeriod({ unit, end }: Period): Period {
  return periodOf(addDays(end, 1), unit)
}

export function previousPeriod({ unit, start }: Period): Period {
  return periodOf(addDays(start, -1), unit)
}

/** The latest week or month that is over. */
export function lastFullPeriod(today: CalendarDate, unit: PeriodUnit): Period {
  return previousPeriod(periodOf(today, unit))
}

/** A week belongs to the year of its Thursday. */
function weekKey(day: CalendarDate): string {
  const thursday = addDays(day, THURSDAY - (weekday(day) === 0 ? 7 : weekday(day)))
  const year = thursday.slice(0, 4)
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}
