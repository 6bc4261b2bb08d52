import * as z from 'zod'

const DAY_MS = 86_400_000

/** A day of the proleptic Gregorian calendar, `YYYY-MM-DD`, no time and no zone. */
export const calendarDateSchema = z
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
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** `calendarDate(2025, 2, 7)` is `'2025-02-07'`; null where no such day exists. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isCalendarDate(text) ? text : null
}

/** The day `days` later (earlier where negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}

/** 0 is Sunday, 5 is Friday. */
export function weekday(date: CalendarDate): number {
  return new Date(Date.parse(date)).getUTCDay()
}

/** First and last day of a month; `month` is 1 to 12. */
export function monthRange(year: number, month: number): { start: CalendarDate; end: CalendarDate } {
  const prefix = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  return { start: `${prefix}-01`, end: `${prefix}-${String(daysInMonth(year, month)).padStart(2, '0')}` }
}
