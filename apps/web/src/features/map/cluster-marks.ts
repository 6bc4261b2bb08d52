import Supercluster from 'supercluster'
import type { Mark } from './marks.ts'

/** The nearest that the map is looked at; beyond it no cluster is taken apart. */
export const NEAREST_ZOOM = 11
/** Pixels around a mark within which others join it. */
const RADIUS = 56

/** Marks that stand too close to be told apart, as one. */
export interface Cluster {
  id: string
  /** By which the index knows it. */
  number: number
  shape: 'cluster'
  lat: number
  lon: number
  count: number
  visits: number
  held: number
  /** The zoom at which it comes apart; where it does not, more than the nearest. */
  opensAt: number
}

type Sums = Pick<Mark, 'count' | 'visits' | 'held'>

export interface MarkIndex {
  /** What is drawn in a part of the map (degrees) at a whole zoom; the same thing is the same object each time. */
  inside: (box: [west: number, south: number, east: number, north: number], zoom: number) => (Mark | Cluster)[]
  /** The marks of a cluster, at most `most`. */
  marksOf: (cluster: Cluster, most: number) => Mark[]
}

/** Marks arranged once, so that each look at the map costs what it shows and not what there is. */
export function clusterMarks(marks: readonly Mark[]): MarkIndex {
  const index = new Supercluster<{ mark: Mark }, Sums>({
    radius: RADIUS,
    // Leaflet's world is 256 pixels wide at zoom 0.
    extent: 256,
    maxZoom: NEAREST_ZOOM,
    map: ({ mark: { count, visits, held } }) => ({ count, visits, held }),
    reduce: (into, { count, visits, held }) => {
      into.count += count
      into.visits += visits
      into.held += held
    },
  }).load(
    marks.map((mark) => ({
      type: 'Feature',
      properties: { mark },
      geometry: { type: 'Point', coordinates: [mark.lon, mark.lat] },
    })),
  )
  const clusters = new Map<number, Cluster>()
  const clusterOf = (number: number, { count, visits, held }: Sums, [lon = 0, lat = 0]: readonly number[]): Cluster => {
    const known = clusters.get(number)
    if (known) return known
    const opensAt = index.getClusterExpansionZoom(number)
    const cluster: Cluster = {
      id: `cluster ${number}`,
      number,
      shape: 'cluster',
      lat,
      lon,
      count,
      visits,
      held,
      opensAt,
    }
    clusters.set(number, cluster)
    return cluster
  }
  return {
    inside: (box, zoom) =>
      index
        .getClusters(box, zoom)
        .map(({ properties, geometry }) =>
          'mark' in properties ? properties.mark : clusterOf(properties.cluster_id, properties, geometry.coordinates),
        ),
    marksOf: ({ number }, most) => index.getLeaves(number, most).map(({ properties }) => properties.mark),
  }
}
