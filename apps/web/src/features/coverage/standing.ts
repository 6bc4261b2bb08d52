import { type CalendarDate, daysBetween, type LatestVisit } from '@jawla/domain'

interface Visited {
  held: number
  latest: LatestVisit | null
}

/**
 * How long ago the last visit held was, against a day: `never` where none is on record, `undated` where one is and its day is not known,
 * `waiting` where the last was before that day, `recent` where it was not.
 */
export type Standing = 'never' | 'undated' | 'waiting' | 'recent'

export function standingOf({ held, latest }: Visited, since: CalendarDate): Standing {
  if (held === 0) return 'never'
  if (latest === null) return 'undated'
  return latest.end < since ? 'waiting' : 'recent'
}

/** Whole days since the last visit's last day, at least: of a visit dated by its month nobody knows the day. Null without a date. */
export function daysSince(latest: LatestVisit | null, today: CalendarDate): number | null {
  return latest === null ? null : Math.max(0, daysBetween(latest.end, today))
}

/** Longest without a visit first: those never reached, those whose visit has no date, then by day. */
export function compareWaiting(a: Visited, b: Visited): number {
  return rank(a) < rank(b) ? -1 : Number(rank(a) > rank(b))
}

function rank({ held, latest }: Visited): string {
  return held === 0 ? '' : (latest?.end ?? '0')
}
