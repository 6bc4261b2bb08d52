import type { Filter, PlaceCount, RegionCode } from '@jawla/domain'
import { FIELD_NUMBER } from './visit-index/indexed-visit.ts'
import { selectVisits } from './visit-index/select-visits.ts'
import type { VisitIndex } from './visit-index/visit-index.ts'

/**
 * The places that visits reached and whose coordinates are known, most visited first. The same point is one place
 * whatever the reports call it; it bears the name that most visits give it.
 */
export async function countPlaces(visitIndex: VisitIndex, filter: Filter): Promise<PlaceCount[]> {
  const { index, visits } = await selectVisits(visitIndex, filter)
  const { dictionaries } = index
  const held = dictionaries.of('statuses').find('held')
  const counts = dictionaries.places.map(() => ({ visits: 0, held: 0 }))
  for (const visit of visits) {
    const count = counts[visit.place]
    if (count === undefined) continue
    count.visits++
    if (visit.values[FIELD_NUMBER.statuses]?.[0] === held) count.held++
  }
  const places = new Map<string, PlaceCount & { mostNamed: number }>()
  for (const [number, { visits: reached, held: heldThere }] of counts.entries()) {
    const place = dictionaries.places[number]
    if (reached === 0 || place === undefined) continue
    const { name, lat, lon, precision, province } = place
    const key = JSON.stringify([lat, lon, precision, place.region, province])
    const one = places.get(key) ?? {
      ...{ name, lat, lon, precision, province, region: place.region as RegionCode | null },
      ...{ visits: 0, held: 0, mostNamed: 0 },
    }
    places.set(key, one)
    one.visits += reached
    one.held += heldThere
    if (reached > one.mostNamed || (reached === one.mostNamed && name < one.name)) {
      one.name = name
      one.mostNamed = reached
    }
  }
  return [...places.values()]
    .sort((a, b) => b.visits - a.visits || a.lat - b.lat || a.lon - b.lon || (a.precision < b.precision ? -1 : 1))
    .map(({ mostNamed: _, ...place }) => place)
}
