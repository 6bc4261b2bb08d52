import type { VisitSummary } from '@jawla/domain'

/** Those nearest to a day first; those without a day last, and all as they were where the day is not known. */
export function nearestFirst<T extends Pick<VisitSummary, 'date'>>(visits: readonly T[], day: string | null): T[] {
  if (day === null) return [...visits]
  const away = ({ date }: T) =>
    date.start === null ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(date.start) - Date.parse(day))
  return visits.toSorted((a, b) => away(a) - away(b) || 0)
}
