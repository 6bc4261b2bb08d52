import type { CalendarDate } from '@jawla/domain'
import { findPrintedDates } from './printed-date.ts'

/** Words before a date that say when a page was changed, not when it was published. */
const CHANGED = /(?:mise? [àa] jour|modifi|actualis|updated|modified|تحديث|تعديل|تحيين)/iu

/**
 * The day that a short line gives as that of publication: `Mis à jour le 11 février 2025, publié le 8 février 2025` is the 8th.
 * Null where it gives none, or only when the page was changed.
 */
export function publishedDay(line: string): CalendarDate | null {
  let from = 0
  for (const { day, start, end } of findPrintedDates(line)) {
    if (!CHANGED.test(line.slice(from, start))) return day
    from = end
  }
  return null
}
