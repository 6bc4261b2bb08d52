import { isCalendarDate, type ReportLanguage } from '@jawla/domain'
import { levelText } from '../text/level-text.ts'
import type { DateFound } from './date-found.ts'
import { findDates } from './find-dates.ts'

/** One line of `jawla extract --dates`. */
export type DatesRead = {
  text: string
  found: Pick<DateFound, 'quote' | 'start' | 'end' | 'from' | 'to' | 'precision'>[]
}

/**
 * The dates of a text, each with its quote, seen from `reference` (`YYYY-MM-DD`, an ISO time is cut to its day).
 * Offsets are UTF-16 units into `text`; days are inclusive. A distance ends on the day that it counts to: "il y a deux
 * mois" on the same day two months before. Throws on a reference that is no day.
 */
export function readDates(input: { text: string; language?: ReportLanguage; reference?: string | null }): DatesRead {
  const reference = input.reference?.slice(0, 10) ?? null
  if (reference !== null && !isCalendarDate(reference)) throw new Error(`reference is no day: ${input.reference}`)
  const found = findDates(levelText(input.text), input.language ?? 'other', reference).map(dateRead)
  return { text: input.text, found }
}

function dateRead({ quote, start, end, from, to, precision, counted }: DateFound): DatesRead['found'][number] {
  return counted === null
    ? { quote, start, end, from, to, precision }
    : { quote, start, end, from: counted, to: counted, precision: 'day' }
}
