import * as z from 'zod'

/** A day of the proleptic Gregorian calendar, `YYYY-MM-DD`, no time and no zone. */
export const calendarDateSchema = /* @__PURE__ */ z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD')
  .refine(isCalendarDate, 'no such day in the calendar')
export type CalendarDate = z.infer<typeof calendarDateSchema>

/** True for a day that exists: `isCalendarDate('2025-02-29')` is false. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Days in a month; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** `calendarDate(2025, 2, 7)` is `'2025-02-07'`; null where no such day exists. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const text = written(year, month, day)
  return isCalendarDate(text) ? text : null
}

/** The day `days` later (earlier where negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dayAt(dayNumber(date) + days)
}

/** The same day `months` later (earlier where negative); the last day of the month where it has no such day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const inAll = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(inAll / 12), (inAll % 12) + 1]
  return written(year, month, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)))
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** 0 is Sunday, 5 is Friday. */
export function weekday(date: CalendarDate): number {
  return (dayNumber(date) + WEEKDAY_OF_DAY_0) % 7
}

/** 29 February of the year 0, a Tuesday, is day -1: years are counted from March, so that the leap day comes last. */
const WEEKDAY_OF_DAY_0 = 3
/** Days of the months from March on: 153 in every five. */
const FIVE_MONTHS = 153
const [YEAR, FOUR_YEARS, CENTURY, FOUR_CENTURIES] = [365, 1_461, 36_524, 146_097]

/**
 * Days from 1 March of the year 0. Reckoned, not asked of `Date`, which reads and writes a text for each question: a report
 * asks dozens.
 */
function dayNumber(date: CalendarDate): number {
  const month = (Number(date.slice(5, 7)) + 9) % 12
  const year = Number(date.slice(0, 4)) - (month > 9 ? 1 : 0)
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * YEAR + leapDays + Math.floor((month * FIVE_MONTHS + 2) / 5) + Number(date.slice(8, 10)) - 1
}

function dayAt(number: number): CalendarDate {
  const cycle = Math.floor(number / FOUR_CENTURIES)
  const inCycle = number - cycle * FOUR_CENTURIES
  // The last day of four years, and of four centuries, is one day more than the years are long.
  const leapDays =
    Math.floor(inCycle / (FOUR_YEARS - 1)) - Math.floor(inCycle / CENTURY) + Math.floor(inCycle / (FOUR_CENTURIES - 1))
  const yearOfCycle = Math.floor((inCycle - leapDays) / YEAR)
  const inYear = inCycle - (yearOfCycle * YEAR + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  const fromMarch = Math.floor((5 * inYear + 2) / FIVE_MONTHS)
  const day = inYear - Math.floor((fromMarch * FIVE_MONTHS + 2) / 5) + 1
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return written(cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month, day)
}

function written(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

/** First and last day of a month; `month` is 1 to 12. */
export function monthRange(year: number, month: number): { start: CalendarDate; end: CalendarDate } {
  const prefix = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  return { start: `${prefix}-01`, end: `${prefix}-${String(daysInMonth(year, month)).padStart(2, '0')}` }
}
