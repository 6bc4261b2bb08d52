import { type Filter, unitsOf, type VisitCalendar } from '@jawla/domain'
import { NO_DAY, toDate } from './visit-index/days.ts'
import { selectVisits } from './visit-index/select-visits.ts'
import type { VisitIndex } from './visit-index/visit-index.ts'

/** More than there are days in the calendar. */
const DAYS = 4_000_000

/** Visits by all the months and years that their days meet: see `visitCalendarSchema`. */
export async function countMonths(visitIndex: VisitIndex, filter: Filter): Promise<VisitCalendar> {
  const { index, visits } = await selectVisits(visitIndex, filter)
  const { starts, ends } = index.columns
  const spans = new Map<number, number>()
  let undated = 0
  for (const visit of visits) {
    const start = starts.at(visit)
    const span = start * DAYS + ends.at(visit)
    if (start === NO_DAY) undated++
    else spans.set(span, (spans.get(span) ?? 0) + 1)
  }
  const counts = { month: new Map<string, number>(), year: new Map<string, number>() }
  for (const [span, times] of spans) {
    const [start, end] = [toDate(Math.floor(span / DAYS)), toDate(span % DAYS)]
    if (start === null || end === null) continue
    for (const unit of ['month', 'year'] as const) {
      for (const first of unitsOf({ from: start, to: end }, unit)) {
        counts[unit].set(first, (counts[unit].get(first) ?? 0) + times)
      }
    }
  }
  return { months: oldestFirst(counts.month), years: oldestFirst(counts.year), undated }
}

function oldestFirst(counts: ReadonlyMap<string, number>): VisitCalendar['months'] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([start, visits]) => ({ start, visits }))
}
