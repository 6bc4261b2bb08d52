import type { PlaceCount } from '@jawla/domain'

export interface PlaceMark {
  /** A dot for a known point, a disc for a town-level area, the province's outline where only it is known. */
  shape: 'point' | 'area' | 'province'
  /** Filled where a visit was held there; only an outline where it was announced or called off. */
  filled: boolean
  /** Pixels. */
  radius: number
}

/** How a place is drawn: no finer than it is known. Null where not even the province is, so that the map tells nothing. */
export function placeMark(place: Pick<PlaceCount, 'precision' | 'visits' | 'held' | 'province'>): PlaceMark | null {
  const size = Math.sqrt(place.visits)
  const filled = place.held > 0
  switch (place.precision) {
    case 'point':
      return { shape: 'point', filled, radius: 2 + size }
    case 'town':
      return { shape: 'area', filled, radius: 3.5 + 2 * size }
    case 'province':
      return place.province === null ? null : { shape: 'province', filled, radius: 0 }
    case 'region':
      return null
  }
}
