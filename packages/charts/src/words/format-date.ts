import { type CalendarDate, type DatePrecision, type DaySpan, type TimeUnit, unitEnd, unitStart } from '@jawla/domain'
import type { Language } from './languages.ts'

export interface ToldDate {
  start: CalendarDate | null
  end: CalendarDate | null
  precision: DatePrecision
}

type Pieces = 'day' | 'weekday' | 'month' | 'year' | 'monthShort' | 'dayShort'

const OPTIONS: Record<Pieces, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  monthShort: { month: 'short', year: 'numeric' },
  dayShort: { day: 'numeric', month: 'short', year: 'numeric' },
}

interface Format {
  format: (day: number) => string
  formatRange: (from: number, to: number) => string
}

const formats = new Map<string, Format>()

/** A day as the language writes it: `7 فبراير 2025`, `7 février 2025`, `7 February 2025`. */
export function formatDay(day: CalendarDate, language: Language): string {
  return intl('day', language).format(Date.parse(day))
}

/** `formatMonth('2025-02', fr)` is `février 2025`. */
export function formatMonth(month: string, language: Language, style: 'long' | 'short' = 'long'): string {
  return intl(style === 'long' ? 'month' : 'monthShort', language).format(Date.parse(`${month}-01`))
}

/** The unit of time that begins on a day: `Friday, 7 February 2025`, `3–9 February 2025`, `February 2025`, `2025`; short, a week is its first day. */
export function formatUnit(
  start: CalendarDate,
  unit: TimeUnit,
  language: Language,
  style: 'long' | 'short' = 'long',
): string {
  if (unit === 'year') return intl('year', language).format(Date.parse(start))
  if (unit === 'month') return formatMonth(start.slice(0, 7), language, style)
  if (style === 'short') return intl('dayShort', language).format(Date.parse(start))
  if (unit === 'day') return intl('weekday', language).format(Date.parse(start))
  return intl('day', language).formatRange(Date.parse(start), Date.parse(unitEnd(start, 'week')))
}

/** Two days and all between, in as few words as name them: `2024`, `oct.–déc. 2024`, `10–16 févr. 2025`. */
export function formatSpan({ from, to }: DaySpan, language: Language): string {
  const isWhole = (unit: TimeUnit) => unitStart(from, unit) === from && unitEnd(to, unit) === to
  const pieces = isWhole('year') ? 'year' : isWhole('month') ? 'monthShort' : 'dayShort'
  return intl(pieces, language).formatRange(Date.parse(from), Date.parse(to))
}

/**
 * A date no finer than it is known: a day, a run of days, a month or a year.
 * Null where it is not stated: the caller has the words for that.
 */
export function formatToldDate(date: ToldDate, language: Language, dayStyle: 'day' | 'weekday' = 'day'): string | null {
  if (date.start === null || date.precision === 'unknown') return null
  if (date.precision !== 'day') return intl(date.precision, language).format(Date.parse(date.start))
  if (date.end === null || date.end === date.start) {
    return intl(dayStyle, language).format(Date.parse(date.start))
  }
  return intl('day', language).formatRange(Date.parse(date.start), Date.parse(date.end))
}

function intl(pieces: Pieces, language: Language): Format {
  const key = `${pieces} ${language.locale}`
  const format = formats.get(key) ?? made(pieces, language)
  formats.set(key, format)
  return format
}

/** French counts the first day of a month, which `Intl` does not know: `1er février 2025`. */
function made(pieces: Pieces, { code, locale }: Language): Format {
  const options = { ...OPTIONS[pieces], numberingSystem: 'latn', timeZone: 'UTC' } as const
  const format = new Intl.DateTimeFormat(locale, options)
  if (code !== 'fr') return format
  const counted = (text: string) => text.replace(/(?<!\d)1(?=\s\p{L})/gu, '1er')
  return {
    format: (day) => counted(format.format(day)),
    formatRange: (from, to) => counted(format.formatRange(from, to)),
  }
}
