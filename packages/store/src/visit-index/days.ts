import { addDays, type CalendarDate, daysBetween } from '@jawla/domain'

const FIRST: CalendarDate = '0000-01-01'

/** None, before all days. */
export const NO_DAY = -1
/** None, after all days. */
export const NEVER = Number.POSITIVE_INFINITY

/** A day as a number, so that later is greater. */
export function toDay(date: CalendarDate | null): number {
  return date === null ? NO_DAY : daysBetween(FIRST, date)
}

export function toDate(day: number): CalendarDate | null {
  return day === NO_DAY || day === NEVER ? null : addDays(FIRST, day)
}
