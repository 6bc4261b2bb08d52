import type { FacilityPoint, PlaceCount } from '@jawla/domain'

/** Something that stands at one point of the map, or for all that is known only to be in the town around it. */
export interface Mark {
  id: string
  shape: 'point' | 'area'
  lat: number
  lon: number
  /** What the mark counts: facilities, or the visits to a place. */
  count: number
  visits: number
  held: number
  /** The facilities that it stands for, most visited first. */
  facilities: readonly FacilityPoint[]
  /** The place that it stands for, where it is one. */
  place: PlaceCount | null
}

/** Whether a thing is known well enough to stand on the map: no point of a province is its own. */
export function hasMark({ precision }: Pick<FacilityPoint, 'precision'>): boolean {
  return precision === 'point' || precision === 'town'
}

/**
 * Facilities as marks: those whose point is known stand there, those known only by their town are gathered into one mark of the
 * town. Those known less well have no mark.
 */
export function facilityMarks(points: readonly FacilityPoint[]): Mark[] {
  const towns = new Map<string, FacilityPoint[]>()
  for (const point of points) {
    if (point.precision !== 'town') continue
    const where = `${point.lat} ${point.lon}`
    const others = towns.get(where)
    if (others) others.push(point)
    else towns.set(where, [point])
  }
  const sum = (facilities: readonly FacilityPoint[], what: 'visits' | 'held') =>
    facilities.reduce((total, facility) => total + facility[what], 0)
  const areas = [...towns].map(([where, facilities]): Mark => {
    const [{ lat, lon } = { lat: 0, lon: 0 }] = facilities
    const counts = { count: facilities.length, visits: sum(facilities, 'visits'), held: sum(facilities, 'held') }
    return { id: `town ${where}`, shape: 'area', lat, lon, ...counts, facilities, place: null }
  })
  const known = points
    .filter(({ precision }) => precision === 'point')
    .map((facility): Mark => {
      const { id, lat, lon, visits, held } = facility
      return { id, shape: 'point', lat, lon, count: 1, visits, held, facilities: [facility], place: null }
    })
  return [...areas, ...known]
}

/** Visited places as marks, for where there are too many to draw each with its size. */
export function placeMarks(places: readonly PlaceCount[]): Mark[] {
  return places.flatMap((place): Mark[] => {
    const { name, lat, lon, precision, visits, held } = place
    if (!hasMark(place)) return []
    const shape = precision === 'point' ? 'point' : 'area'
    const id = `${name} ${lat} ${lon} ${shape}`
    return [{ id, shape, lat, lon, count: visits, visits, held, facilities: [], place }]
  })
}
