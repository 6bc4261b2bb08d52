import { type CalendarDate, calendarDate } from '@jawla/domain'

/** `/2025/02/08/titre`, `/2025-02-08-titre`, `/titre-20250208.html` */
const DAYS = [
  /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?=[/-]|$)/,
  /[/_-]((?:19|20)\d{2})-(\d{2})-(\d{2})(?=[/_.-]|$)/,
  /[/_-](20\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/,
]

/** The day in an article's address, as content systems put it there when the article is published; null where none is. */
export function addressDate(url: string): CalendarDate | null {
  const path = URL.parse(url)?.pathname ?? ''
  for (const pattern of DAYS) {
    const [, year, month, day] = pattern.exec(path) ?? []
    const date = year === undefined ? null : calendarDate(Number(year), Number(month), Number(day))
    if (date !== null && date >= '1995') return date
  }
  return null
}
