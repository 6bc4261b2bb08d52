import { addDays, type Filter, unitEnd, unitStart, type VisitCalendar } from '@jawla/domain'
import { toDate } from './visit-index/days.ts'
import { selectVisits } from './visit-index/select-visits.ts'
import type { VisitIndex } from './visit-index/visit-index.ts'

/** Visits by all the months and years that their days meet: see `visitCalendarSchema`. */
export async function countMonths(visitIndex: VisitIndex, filter: Filter): Promise<VisitCalendar> {
  const { index, visits } = await selectVisits(visitIndex, filter)
  const { starts, ends } = index.columns
  const counts = { month: new Map<string, number>(), year: new Map<string, number>() }
  let undated = 0
  for (const visit of visits) {
    const [start, end] = [toDate(starts.at(visit)), toDate(ends.at(visit))]
    if (start === null || end === null) {
      undated++
      continue
    }
    for (const unit of ['month', 'year'] as const) {
      for (let day = unitStart(start, unit); day <= end; day = addDays(unitEnd(day, unit), 1)) {
        counts[unit].set(day, (counts[unit].get(day) ?? 0) + 1)
      }
    }
  }
  return { months: oldestFirst(counts.month), years: oldestFirst(counts.year), undated }
}

function oldestFirst(counts: ReadonlyMap<string, number>): VisitCalendar['months'] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([start, visits]) => ({ start, visits }))
}
