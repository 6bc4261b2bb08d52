import { foldText, type ReadStop, type Visit, type VisitStop } from '@jawla/domain'
import { evidenceOfMentions, fullestName } from './join-mentions.ts'
import { isArabic, nameOverlap, nameWords } from './name-words.ts'
import { ONE_OF_ITS_TYPE, SAME_NAME } from './same-visit-score.ts'
import { shortHash } from './short-hash.ts'
import { bestSupported, supportedValues } from './support.ts'
import type { Telling } from './telling.ts'

type StopMention = { telling: Telling; item: ReadStop }
type Facility = StopMention[]

/**
 * The facilities that all tellings name, one of each, in the order of the telling that names most, then of the others.
 * Two names are one facility where type and most words agree, or, in two scripts, where it is of a type of which
 * each telling names only one.
 */
export function joinStops(members: readonly Telling[], area: Pick<Visit, 'region' | 'province'>): VisitStop[] {
  const fullestFirst = [...members].sort((a, b) => b.told.visit.stops.length - a.told.visit.stops.length)
  const facilities: Facility[] = []
  for (const telling of fullestFirst) {
    const taken = new Set<Facility>()
    for (const item of telling.told.visit.stops) {
      // A report that names two stops tells of two: it never fills one facility twice, unless by the very same name.
      const facility = facilities.find((one) => isOneFacility(one, { telling, item }, taken))
      if (facility) facility.push({ telling, item })
      const found = facility ?? [{ telling, item }]
      if (!facility) facilities.push(found)
      taken.add(found)
    }
  }
  const stops = facilities.map((facility) => toStop(facility, area))
  return [...new Map(stops.map((stop) => [stop.facilityId, stop])).values()]
}

function isOneFacility(facility: Facility, mention: StopMention, taken: ReadonlySet<Facility>): boolean {
  const { type, name } = mention.item
  if (facility[0]?.item.type !== type) return false
  if (taken.has(facility)) return facility.some(({ item }) => foldText(item.name) === foldText(name))
  const words = nameWords(name)
  if (facility.some(({ item }) => nameOverlap(nameWords(item.name), words) >= SAME_NAME)) return true
  return (
    ONE_OF_ITS_TYPE.has(type) &&
    isOnlyOne(mention) &&
    facility.every((other) => isArabic(other.item.name) !== isArabic(name) && isOnlyOne(other))
  )
}

function isOnlyOne({ telling, item }: StopMention): boolean {
  return telling.told.visit.stops.filter(({ type }) => type === item.type).length === 1
}

function toStop(facility: Facility, { region, province }: Pick<Visit, 'region' | 'province'>): VisitStop {
  const earliestFirst = [...facility].sort((a, b) => compareTellings(a.telling, b.telling))
  const name = fullestName(earliestFirst.map(({ item }) => item.name))
  const type = earliestFirst[0]?.item.type ?? 'other'
  const tellings = [...new Set(earliestFirst.map(({ telling }) => telling))]
  const placeIn = (one: Telling) => earliestFirst.find(({ telling, item }) => telling === one && item.place)?.item.place
  return {
    facilityId: `f-${shortHash([type, foldText(name), province ?? region ?? ''].join('|'))}`,
    name,
    type,
    place: bestSupported(supportedValues(tellings, (one) => placeIn(one) ?? null, foldText))?.value ?? null,
    evidence: evidenceOfMentions(earliestFirst),
  }
}

/** Earliest publication first, then by key. */
export function compareTellings(a: Telling, b: Telling): number {
  return compare(a.published, b.published) || compare(a.told.key, b.told.key)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
