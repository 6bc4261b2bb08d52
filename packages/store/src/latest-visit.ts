import type { LatestVisit } from '@jawla/domain'
import type { IndexedVisit } from './visit-index/indexed-visit.ts'

/** Of two visits held the one that ended later; one without a date never is. Of one day, the first that is given. */
export function laterVisit(one: IndexedVisit | null, other: IndexedVisit): IndexedVisit | null {
  if (other.end === null) return one
  return one?.end == null || other.end > one.end ? other : one
}

/** What readers learn of it. */
export function latestVisit(visit: IndexedVisit | null): LatestVisit | null {
  if (visit === null || visit.start === null || visit.end === null) return null
  const { id, start, end, precision } = visit
  return { id, start, end, precision }
}
