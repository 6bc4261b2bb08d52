import { addDays, type CalendarDate, daysBetween, monthRange, weekday } from '@jawla/domain'
import type { Days } from './resolve-day.ts'
import type { Period } from './said-date.ts'

/**
 * The nth week, week-end or half of a month, or the nth week, quarter or half of a year, `whole`; the last one
 * where `nth` is -1. Weeks begin on Monday: a month's are those that begin in it (and, for the last, end in it), a year's
 * are the calendar's. Null where there are no so many.
 */
export function periodDays(period: Period, nth: number, whole: Days): Days | null {
  const ofYear = daysBetween(whole.from, whole.to) > 31
  if (period === 'week') return ofYear ? weekOfYear(nth, whole) : weekOfMonth(nth, whole)
  if (period === 'weekend') return nthFrom(6, nth, { whole, length: 2, within: false })
  const months = period === 'quarter' ? 3 : 6
  if (ofYear) return monthsOfYear(nth < 0 ? 12 / months : nth, months, whole)
  return period === 'half' ? halfOfMonth(nth, whole) : null
}

function weekOfMonth(nth: number, whole: Days): Days | null {
  return nthFrom(1, nth, { whole, length: 7, within: true })
}

/** The first week is the one of the 4th of January; the last one, of the 28th of December. */
function weekOfYear(nth: number, whole: Days): Days | null {
  const anchor = addDays(whole.from, 3)
  const first = addDays(anchor, -((weekday(anchor) + 6) % 7))
  const end = addDays(whole.to, -3)
  const last = addDays(end, -((weekday(end) + 6) % 7))
  const from = nth < 0 ? last : addDays(first, 7 * (nth - 1))
  return from <= last ? { from, to: addDays(from, 6) } : null
}

/** The nth stretch of days that begins on `day`; the last one ends in the month where `within`. */
function nthFrom(
  day: number,
  nth: number,
  { whole, length, within }: { whole: Days; length: number; within: boolean },
) {
  const first = addDays(whole.from, (day - weekday(whole.from) + 7) % 7)
  const latest = within ? addDays(whole.to, 1 - length) : whole.to
  const last = addDays(latest, -((weekday(latest) - day + 7) % 7))
  const from = nth < 0 ? last : addDays(first, 7 * (nth - 1))
  return from >= whole.from && from <= whole.to ? { from, to: addDays(from, length - 1) } : null
}

function monthsOfYear(nth: number, months: number, whole: Days): Days | null {
  if (nth * months > 12) return null
  const year = Number(whole.from.slice(0, 4))
  return { from: monthRange(year, (nth - 1) * months + 1).start, to: monthRange(year, nth * months).end }
}

function halfOfMonth(nth: number, whole: Days): Days | null {
  const middle: CalendarDate = addDays(whole.from, 14)
  if (nth === 1) return { from: whole.from, to: middle }
  return nth === 2 || nth < 0 ? { from: addDays(middle, 1), to: whole.to } : null
}
