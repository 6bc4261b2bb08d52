import { dayBegins, dayInMorocco } from '@jawla/domain'

/** The moment at which the month began on Morocco's clocks, as an ISO time. */
export function monthBegan(now: Date): string {
  return dayBegins(`${dayInMorocco(now).slice(0, 7)}-01`)
}
