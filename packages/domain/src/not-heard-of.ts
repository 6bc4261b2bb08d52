import type { CalendarDate } from './calendar-date.ts'
import type { DatePrecision, VisitStatus } from './codes.ts'

type Announced = {
  status: VisitStatus
  date: { start: CalendarDate | null; end: CalendarDate | null; precision: DatePrecision }
}

/** True where a visit was announced, its last day has passed, and no report tells that it was held or called off. */
export function isNotHeardOf({ status, date }: Announced, today: CalendarDate): boolean {
  const last = date.end ?? date.start
  return status === 'announced' && last !== null && last < today
}
