import { calendarDate } from '@jawla/domain'
import { findPrintedDate } from '../printed-date.ts'
import { publicationTime } from '../publication-time.ts'

/**
 * A date that a page gives for machines, in the form a report keeps. Beside the forms that machines agree on, a month by its name
 * (`8 février 2025`, `February 8, 2025`) and numbers whose order is certain: `25/02/2025`, `2025/02/08`. `02/08/2025` is
 * August to one content system and February to the next: it is no date.
 */
export function machineDate(value: string): string | null {
  const text = value.trim()
  const time = publicationTime(text)
  if (time !== null) return time
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(text) ?? []
  if (year !== '') return certainDay(Number(year), Number(first), Number(second))
  const isCertain = /^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}(?!\d)/.test(text) || /\p{L}{3}/u.test(text)
  return text.length <= 60 && isCertain ? (findPrintedDate(text)?.day ?? null) : null
}

function certainDay(year: number, first: number, second: number): string | null {
  if (first > 12 || first === second) return calendarDate(year, second, first)
  return second > 12 ? calendarDate(year, first, second) : null
}
