import type { VisitSummary } from '@jawla/domain'

export interface YearOfVisits<Visit> {
  /** Null where the date is not stated. */
  year: string | null
  visits: Visit[]
}

/** Visits under the years they began in, in the order given: newest first, those without a date last. */
export function byYear<Visit extends Pick<VisitSummary, 'date'>>(visits: readonly Visit[]): YearOfVisits<Visit>[] {
  const years: YearOfVisits<Visit>[] = []
  for (const visit of visits) {
    const year = visit.date.start?.slice(0, 4) ?? null
    const last = years.at(-1)
    if (last?.year === year) last.visits.push(visit)
    else years.push({ year, visits: [visit] })
  }
  return years
}
