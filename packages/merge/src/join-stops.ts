import { foldText, type ReadStop, shortHash, type Visit, type VisitStop } from '@jawla/domain'
import { decidedOnes, evidenceOfMentions, fullestName } from './join-mentions.ts'
import { isArabic, nameOverlap, nameWords } from './name-words.ts'
import { ONE_OF_ITS_TYPE, SAME_NAME } from './same-visit-score.ts'
import { bestSupported, supportedValues } from './support.ts'
import type { Telling } from './telling.ts'

type StopMention = { telling: Telling; item: ReadStop }
type Facility = StopMention[]

/**
 * The facilities that all tellings name, one of each, in the order of the telling that names most, then of the others.
 * Two names are one facility where type and most words agree, or, in two scripts, where it is of a type of which
 * each telling names only one.
 */
export function joinStops(members: readonly Telling[], visit: Where): VisitStop[] {
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
  const stops = facilities.map((facility) => toStop(facility, visit))
  return [...new Map(stops.map((stop) => [stop.facilityId, stop])).values()]
}

/** What of a visit tells which facility a stop is, and where. */
type Where = Pick<Visit, 'id' | 'region' | 'province' | 'place'>

function isOneFacility(facility: Facility, mention: StopMention, taken: ReadonlySet<Facility>): boolean {
  const { type, name } = mention.item
  const own = mention.item.facility
  const others = facility.flatMap(({ item }) => item.facility ?? [])
  if (own !== undefined && others.includes(own) && !taken.has(facility)) return true
  if (own !== undefined && isKnown(own) && others.some((one) => isKnown(one) && one !== own)) return false
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

function toStop(facility: Facility, visit: Where): VisitStop {
  const earliestFirst = [...facility].sort((a, b) => compareTellings(a.telling, b.telling))
  const name = fullestName(decidedOnes(earliestFirst).map(({ item }) => item.name))
  const type = decidedOnes(earliestFirst)[0]?.item.type ?? 'other'
  const tellings = [...new Set(earliestFirst.map(({ telling }) => telling))]
  const placeIn = (one: Telling) => earliestFirst.find(({ telling, item }) => telling === one && item.place)?.item.place
  const place = bestSupported(supportedValues(tellings, (one) => placeIn(one) ?? null, foldText))?.value ?? null
  return {
    facilityId: facilityId(facility, { name, type }, visit),
    name,
    type,
    place,
    ...pointOf(earliestFirst, place, visit),
    evidence: evidenceOfMentions(earliestFirst),
  }
}

/**
 * The vocabulary's id; else the one made of the key that most tellings give, so that it does not matter which alias came first. Of a
 * stop that is none in particular (`تعاونية`), one that no other visit has.
 */
function facilityId(facility: Facility, { name, type }: Pick<VisitStop, 'name' | 'type'>, visit: Where): string {
  const keys = new Map<string, number>()
  for (const { item } of facility) if (item.facility) keys.set(item.facility, (keys.get(item.facility) ?? 0) + 1)
  const [best] = [...keys].sort(
    ([a, often], [b, oftener]) => Number(isKnown(b)) - Number(isKnown(a)) || oftener - often || (a < b ? -1 : 1),
  )
  if (best) return isKnown(best[0]) ? best[0] : `f-${shortHash(best[0])}`
  const where = ONE_OF_ITS_TYPE.has(type) && visit.province !== null ? visit.province : visit.id
  return `f-${shortHash([type, foldText(name), where].join('|'))}`
}

/** Keys made of words have their parts between bars; the vocabulary's ids have none. */
function isKnown(facility: string): boolean {
  return !facility.includes('|')
}

/** The facility's own town, else the visit's; a stop told to be elsewhere is only known to lie in the province. */
function pointOf(facility: Facility, place: string | null, visit: Where): Pick<VisitStop, 'lat' | 'lon' | 'precision'> {
  const own = facility.find(({ item }) => item.lat !== undefined)?.item
  if (own) return { lat: own.lat ?? null, lon: own.lon ?? null, precision: 'town' }
  const here = place === null || foldText(place) === foldText(visit.place?.name ?? '')
  if (here && visit.place && visit.place.lat !== null) {
    return { lat: visit.place.lat, lon: visit.place.lon, precision: visit.place.precision }
  }
  return { lat: null, lon: null, precision: visit.province === null ? 'region' : 'province' }
}

/** Earliest publication first, then by key. */
export function compareTellings(a: Telling, b: Telling): number {
  return compare(a.published, b.published) || compare(a.told.key, b.told.key)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
