import type { LatestVisit } from '@jawla/domain'
import { NO_DAY, toDate } from './visit-index/days.ts'
import { PRECISIONS } from './visit-index/visit-columns.ts'
import { idOf, type VisitIndexVersion } from './visit-index/visit-index.ts'

/** No visit. */
export const NONE = -1

/** Of two visits held the one that ended later; one without a date never is. Of one day, the first that is given. */
export function laterVisit({ columns }: VisitIndexVersion, one: number, other: number): number {
  const end = columns.ends.at(other)
  return end > (one === NONE ? NO_DAY : columns.ends.at(one)) ? other : one
}

/** What readers learn of it. */
export function latestVisit(index: VisitIndexVersion, visit: number): LatestVisit | null {
  if (visit === NONE) return null
  const { columns } = index
  const [start, end] = [toDate(columns.starts.at(visit)), toDate(columns.ends.at(visit))]
  const precision = PRECISIONS[columns.precisions.at(visit)]
  return start === null || end === null || precision === undefined
    ? null
    : { id: idOf(index, visit), start, end, precision }
}
