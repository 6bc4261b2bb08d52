import { type CalendarDate, isCalendarDate, type Report } from '@jawla/domain'
import { IngestError } from './ingest-error.ts'

/**
 * A machine-written publication time in the form a report keeps: `YYYY-MM-DD`, or an ISO time where the zone is told.
 * `'2025-02-08 10:22:00'` gives the day alone, since its zone is unknown. Null where it is no date after 1990.
 */
export function publicationTime(value: string): string | null {
  const text = value.trim()
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text)
  if (iso) return isoTime(iso[1] ?? '', iso[2], iso[3])
  // "Sat, 08 Feb 2025 10:22:00 GMT", as some content systems write it
  if (/^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}/.test(text)) {
    const time = Date.parse(text)
    return Number.isNaN(time) ? null : new Date(time).toISOString()
  }
  return null
}

function isoTime(day: CalendarDate, time?: string, zone?: string): string | null {
  if (!isCalendarDate(day) || day < '1990') return null
  if (time === undefined || zone === undefined) return day
  const written = `${day}T${time}${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`
  return Number.isNaN(Date.parse(written)) ? null : written
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
