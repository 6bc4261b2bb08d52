import { daysBetween, isSameArea } from '@jawla/domain'
import { nameOverlap } from './name-words.ts'
import { isSameOfficial, type Telling } from './telling.ts'

/** At or above, two tellings are of one visit; below, they are kept apart. */
export const ONE_VISIT = 7

/** Enough where a report leaves the day or the province open and only one visit fits it. */
export const ONE_VISIT_LEFT_OPEN = 6.5

/** At or above, and not joined, a person is asked. */
export const MAYBE_ONE_VISIT = 4

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

/** What speaks for two tellings being of one visit, and against where below zero. */
export type Likeness = {
  day: number
  area: number
  place: number
  officials: number
  stops: number
  programs: number
  numbers: number
  others: number
  kind: number
  copy: number
}

/**
 * What speaks for two tellings being of one visit. The same head of delegation on the same day in the same
 * province is enough; other officials, or a neighbouring day, need more in common. Two reports of which one told
 * 12 officials are not more alike for it, so what lists share is capped.
 */
export function likeness(a: Telling, b: Telling): Likeness {
  return {
    day: dayScore(a, b),
    area: areaScore(a, b),
    place: placeScore(a, b),
    officials: officialScore(a, b),
    stops: stopScore(a, b),
    programs: Math.min(1.5, sharedCount(a.programs, b.programs)),
    numbers: Math.min(2, 2 * sharedCount(a.numbers, b.numbers)),
    others: Math.min(1.5, 0.5 * sharedCount(a.others, b.others)),
    kind: kindScore(a, b),
    copy: isCopy(a, b) ? 3 : 0,
  }
}

export function sameVisitScore(a: Telling, b: Telling): number {
  return Object.values(likeness(a, b)).reduce((sum, part) => sum + part, 0)
}

/** Same day 3, a month that holds the day 0.5, the next day of a tour 0; further days settle that they are two. */
function dayScore(a: Telling, b: Telling): number {
  if (!a.days || !b.days) return 0.5
  const precise = [a, b].filter(({ told }) => told.visit.date.precision === 'day')
  const open = [a, b].filter(({ told }) => told.visit.date.precision === 'unknown')
  if (precise.length === 2) {
    const gap = daysApart(a.days, b.days)
    if (gap > 1) return NEVER
    return gap <= 0 ? 3 : areBothIn(SEAT_OF_GOVERNMENT, a, b) ? -1 : 0
  }
  if (open.length === 0) return 0.5
  const [one, other] = open.length === 2 ? [a.published, b.published] : [open[0]?.published, precise[0]?.days?.last]
  return one && other ? newsScore(Math.abs(daysBetween(other, one))) : 0.5
}

const NEVER = -20

/** Where the ministers are at home, and go from one meeting to the next without a tour. */
const SEAT_OF_GOVERNMENT = 'MA-RAB'

function areBothIn(province: string, a: Telling, b: Telling): boolean {
  return a.told.visit.province === province && b.told.visit.province === province
}

/** Days between the end of the earlier and the start of the later; 0 or less where they meet. */
function daysApart(a: NonNullable<Telling['days']>, b: NonNullable<Telling['days']>): number {
  return a.first <= b.first ? daysBetween(a.last, b.first) : daysBetween(b.last, a.first)
}

/** News is told on the day or the day after, now and then later. */
function newsScore(days: number): number {
  return days <= 1 ? 1.5 : days <= 3 ? 1 : -1
}

function areaScore(a: Telling, b: Telling): number {
  const [one, other] = [a.told.visit, b.told.visit]
  if (!isSameArea(one, other)) return Number.NEGATIVE_INFINITY
  if (one.province !== null && one.province === other.province) return 2
  return one.region !== null && one.region === other.region ? 1 : 0
}

/**
 * Two towns are two visits, unless much else is shared: one report names the first stop of a tour and another the last. A fair
 * is held in one town, so two fairs in neighbouring towns are two whatever they share.
 */
export function placeScore(a: Telling, b: Telling): number {
  if (!a.place || !b.place) return 0
  if (a.place.key === b.place.key || a.place.folded === b.place.folded) return 1
  if (a.place.sound !== '' && a.place.sound === b.place.sound) return 1
  const [one, other] = [a.told.visit.place, b.told.visit.place]
  if (a.told.visit.kind === 'fair' && b.told.visit.kind === 'fair') return NEVER
  const known = one?.lat !== undefined && other?.lat !== undefined
  return known || a.place.arabic === b.place.arabic ? -4 : -2
}

function officialScore(a: Telling, b: Telling): number {
  if (a.officials.length === 0 || b.officials.length === 0) return 0
  const rest = [...b.officials]
  let shared = 0
  for (const one of a.officials) {
    const at = rest.findIndex((other) => isSameOfficial(one, other))
    if (at < 0) continue
    rest.splice(at, 1)
    shared++
  }
  if (shared === 0) return a.told.report.language === b.told.report.language ? -1.5 : -0.5
  // Of two heads side by side, one report names one first and the next the other.
  return Math.min((isAmong(a.officials[0], b) && isAmong(b.officials[0], a) ? 3 : 2) + 0.5 * (shared - 1), 4)
}

function isAmong(official: Telling['officials'][number] | undefined, { officials }: Telling): boolean {
  return official !== undefined && officials.some((one) => isSameOfficial(one, official))
}

/** 2 for a stop by name and 1 for each further one, 3 at most; 1 where only types can be compared. */
function stopScore(a: Telling, b: Telling): number {
  let named = 0
  let typed = 0
  const rest = [...b.stops]
  for (const one of a.stops) {
    const at = rest.findIndex((other) => isSameStop(one, other))
    if (at >= 0) {
      rest.splice(at, 1)
      named++
    } else if (rest.some((other) => isOneOfItsType(one, other))) typed++
  }
  return named > 0 ? Math.min(3, 1 + named) : Math.min(2, typed)
}

function isSameStop(one: Telling['stops'][number], other: Telling['stops'][number]): boolean {
  if (one.stop.facility !== undefined && one.stop.facility === other.stop.facility) return true
  return one.stop.type === other.stop.type && nameOverlap(one.words, other.words) >= SAME_NAME
}

function isOneOfItsType(one: Telling['stops'][number], other: Telling['stops'][number]): boolean {
  return one.stop.type === other.stop.type && ONE_OF_ITS_TYPE.has(one.stop.type) && one.arabic !== other.arabic
}

/** A town has one fair at a time, whoever of the officials a report names. */
function kindScore(a: Telling, b: Telling): number {
  if (a.told.visit.kind !== b.told.visit.kind) return 0
  if (a.told.visit.kind !== 'fair') return 0.5
  return placeScore(a, b) > 0 && !nameTwoFairs(a, b) ? 2.5 : 1
}

function nameTwoFairs(a: Telling, b: Telling): boolean {
  const [one, other] = [a, b].map(({ stops }) => stops.filter(({ stop }) => stop.type === 'fair'))
  if (!one?.length || !other?.length) return false
  return !one.some((fair) => other.some((far) => isSameStop(fair, far) || fair.arabic !== far.arabic))
}

/**
 * Two printings of one text tell of one visit, even where one of them dates its "today" a day later. Where both write out
 * the day and the days differ, a form was filled in again.
 */
function isCopy(a: Telling, b: Telling): boolean {
  if (a.told.report.copyGroup === null || a.told.report.copyGroup !== b.told.report.copyGroup) return false
  const [one, other] = [a.told.visit.date, b.told.visit.date]
  return one.basis !== 'stated' || other.basis !== 'stated' || one.start === other.start
}

function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const one of a) if (b.has(one)) count++
  return count
}
