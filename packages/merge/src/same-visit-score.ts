import { daysBetween, isSameArea } from '@jawla/domain'
import { nameOverlap } from './name-words.ts'
import type { Telling } from './telling.ts'

/** At or above, two tellings are of one visit; below, they are kept apart. */
export const ONE_VISIT = 7

/** Names of one facility share at least this much of their words. */
export const SAME_NAME = 0.5

/** Kinds of facility of which one visit has one: the names in two scripts need no word in common. */
export const ONE_OF_ITS_TYPE = new Set([
  'training_centre',
  'institute',
  'craft_complex',
  'craft_village',
  'chamber',
  'women_centre',
  'sse_complex',
  'fair',
  'museum',
])

/**
 * How much speaks for two tellings being of one visit. The same head of delegation on the same day in the same
 * province is enough; other officials, or a neighbouring day, need more in common. Two reports of which one told
 * 12 officials are not more alike for it, so what lists share is capped.
 */
export function sameVisitScore(a: Telling, b: Telling): number {
  return (
    dayScore(a, b) +
    areaScore(a, b) +
    placeScore(a, b) +
    officialScore(a, b) +
    stopScore(a, b) +
    Math.min(1.5, sharedCount(a.programs, b.programs)) +
    Math.min(2, 2 * sharedCount(a.numbers, b.numbers)) +
    Math.min(1, 0.5 * sharedCount(a.others, b.others)) +
    kindScore(a, b)
  )
}

/** Same day 3; a month that holds the day, or no day told, 0.5; the next day 0. */
function dayScore(a: Telling, b: Telling): number {
  const [one, other] = [a.told.visit.date, b.told.visit.date]
  if (one.precision !== 'day' || other.precision !== 'day' || !one.start || !other.start) return 0.5
  const [firstEnd, secondStart] = one.start <= other.start ? [lastDay(one), other.start] : [lastDay(other), one.start]
  return daysBetween(firstEnd, secondStart) <= 0 ? 3 : 0
}

function lastDay({ start, end }: { start: string | null; end: string | null }): string {
  return end ?? start ?? ''
}

function areaScore(a: Telling, b: Telling): number {
  const [one, other] = [a.told.visit, b.told.visit]
  if (!isSameArea(one, other)) return Number.NEGATIVE_INFINITY
  if (one.province !== null && one.province === other.province) return 2
  return one.region !== null && one.region === other.region ? 1 : 0
}

/** Two towns are two visits, unless much else is shared; names in two scripts tell nothing without coordinates. */
export function placeScore(a: Telling, b: Telling): number {
  if (!a.place || !b.place) return 0
  if (a.place.folded === b.place.folded) return 1
  const [one, other] = [a.told.visit.place, b.told.visit.place]
  if (one?.lat !== undefined && other?.lat !== undefined) {
    return one.lat === other.lat && one.lon === other.lon ? 1 : -4
  }
  return a.place.arabic === b.place.arabic ? -4 : 0
}

function officialScore(a: Telling, b: Telling): number {
  if (a.officials.length === 0 || b.officials.length === 0) return 0
  const shared = sharedCount(new Set(a.officials), new Set(b.officials))
  if (shared === 0) return isArabicTelling(a) === isArabicTelling(b) ? -1.5 : 0
  // Of two heads side by side, one report names one first and the next the other.
  const headsShared = b.officials.includes(a.officials[0] ?? '') && a.officials.includes(b.officials[0] ?? '')
  const head = headsShared ? 3 : 2
  return Math.min(head + 0.5 * (shared - 1), 4)
}

function isArabicTelling({ told }: Telling): boolean {
  return told.report.language === 'ar'
}

/** 2 for a stop by name and 1 for each further one, 3 at most; 1 where only types can be compared. */
function stopScore(a: Telling, b: Telling): number {
  let named = 0
  let typed = 0
  const rest = [...b.stops]
  for (const one of a.stops) {
    const at = rest.findIndex(
      (other) => other.stop.type === one.stop.type && nameOverlap(one.words, other.words) >= SAME_NAME,
    )
    if (at >= 0) {
      rest.splice(at, 1)
      named++
    } else if (rest.some((other) => isOneOfItsType(one, other))) typed++
  }
  return named > 0 ? Math.min(3, 1 + named) : Math.min(2, typed)
}

function isOneOfItsType(one: Telling['stops'][number], other: Telling['stops'][number]): boolean {
  return one.stop.type === other.stop.type && ONE_OF_ITS_TYPE.has(one.stop.type) && one.arabic !== other.arabic
}

function kindScore(a: Telling, b: Telling): number {
  if (a.told.visit.kind !== b.told.visit.kind) return 0
  return a.told.visit.kind === 'fair' ? 1 : 0.5
}

function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const one of a) if (b.has(one)) count++
  return count
}
