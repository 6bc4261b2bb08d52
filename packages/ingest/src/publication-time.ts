import { type CalendarDate, isCalendarDate, type Report } from '@jawla/domain'
import { IngestError } from './ingest-error.ts'

/** `2025-02-08`, with a time of day and a zone or without. */
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i

/** `Sat, 8 Feb 2025 10:22:00 +0100`: RFC 822 as feeds and some content systems write it, in all its spellings. */
const RFC_822 =
  /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s-]+(\d{4}|\d{2})(?:[\s,]+(\d{1,2}:\d{2}(?::\d{2})?)\s*([a-z]+|(?:gmt|utc?)?[+-]\d{2}:?\d{2})?)?(?:\s*\([^)]*\))?$/i

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Zones that have a name in RFC 822 and those of Morocco and its neighbours, in hours. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 1, cet: 1, cest: 2 },
  ...{ est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 },
}

/**
 * A machine-written publication time in the form a report keeps: `YYYY-MM-DD`, or an ISO time in the zone that is written, so that
 * its first ten characters are the day that was printed. `'2025-02-08 10:22:00'` gives the day alone, since its zone is unknown.
 * Null where it is no date after 1990.
 */
export function publicationTime(value: string): string | null {
  const text = value.trim()
  const iso = ISO.exec(text)
  if (iso) return isoTime(iso[1] ?? '', iso[2], iso[3])
  const [, day = '', month = '', year = '', time, zone] = RFC_822.exec(text) ?? []
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  if (number === 0) return null
  const full = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`
  return isoTime(`${full}-${two(number)}-${two(Number(day))}`, time?.padStart(time.includes(':', 3) ? 8 : 5, '0'), zone)
}

function isoTime(day: CalendarDate, time?: string, zone?: string): string | null {
  if (!isCalendarDate(day) || day < '1990') return null
  const offset = offsetOf(zone)
  if (time === undefined || offset === null) return day
  const written = `${day}T${time}${offset}`
  return Number.isNaN(Date.parse(written)) ? null : written
}

/** `'+0100'`, `'+01'`, `'GMT+01:00'` and `'CET'` are `'+01:00'`; null for a zone that is not known. */
function offsetOf(zone: string | undefined): string | null {
  const [, sign, hours, minutes = '00'] = /^(?:gmt|utc?)?([+-])(\d{2}):?(\d{2})?$/i.exec(zone ?? '') ?? []
  if (sign !== undefined) return `${sign}${hours}:${minutes}`
  const named = ZONES[zone?.toLowerCase() ?? '']
  if (named === undefined) return null
  return named === 0 ? 'Z' : `${named < 0 ? '-' : '+'}${two(Math.abs(named))}:00`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/**
 * The publication time that the caller gives, if any.
 * @throws IngestError where it is neither a day nor an ISO time.
 */
export function givenPublication(options: {
  published?: string | null | undefined
  where: string
}): Pick<Report, 'publishedAt' | 'publishedBasis'> | null {
  if (options.published === undefined || options.published === null) return null
  const publishedAt = publicationTime(options.published)
  if (publishedAt === null) {
    throw new IngestError(
      options.where,
      `not a publication day (YYYY-MM-DD) or ISO time: ${options.published.slice(0, 60)}`,
    )
  }
  return { publishedAt, publishedBasis: 'given' }
}
