import type { CalendarDate } from './calendar-date.ts'

const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca', dateStyle: 'short' })

/** The date of a moment on Morocco's clocks, `2025-02-07`. */
export function dayInMorocco(moment: Date): string {
  return day.format(moment)
}

/** The moment at which a day begins on Morocco's clocks, as an ISO time. */
export function dayBegins(date: CalendarDate): string {
  const midnight = new Date(`${date}T00:00:00Z`)
  return new Date(midnight.getTime() - minutesAhead(midnight) * 60_000).toISOString()
}

const offset = new Intl.DateTimeFormat('en', { timeZone: 'Africa/Casablanca', timeZoneName: 'longOffset' })

/** How many minutes Morocco's clocks are ahead of UTC at a moment: 60, or 0 in Ramadan and wherever a law says so. */
export function minutesAhead(moment: Date): number {
  const [, sign = '+', hours = 0, minutes = 0] = /GMT([+-])(\d\d):(\d\d)/.exec(offset.format(moment)) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
