import type { Filter, PlaceCount, RegionCode } from '@jawla/domain'
import { type Selection, selectVisits } from './visit-index/select-visits.ts'
import { heldOf } from './visit-index/tally.ts'
import type { VisitIndex } from './visit-index/visit-index.ts'

/**
 * The places that visits reached and whose coordinates are known, most visited first. The same point is one place
 * whatever the reports call it; it bears the name that most visits give it.
 */
export async function countPlaces(visitIndex: VisitIndex, filter: Filter): Promise<PlaceCount[]> {
  const selection = await selectVisits(visitIndex, filter)
  const { columns, dictionaries } = selection.index
  const count = ({ visits }: Selection) => columns.places.tally(visits, dictionaries.places.length)
  const [visits, held] = [count(selection), count(heldOf(selection))]
  const places = new Map<string, PlaceCount & { mostNamed: number }>()
  for (const [number, place] of dictionaries.places.entries()) {
    const [reached, heldThere] = [visits[number] ?? 0, held[number] ?? 0]
    if (reached === 0) continue
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
