import { mergeArcs, quantize } from 'topojson-client'
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'

export type Provinces = Topology<{ provinces: GeometryCollection }>

/** Boundaries under two keys; each geometry has its ISO 3166-2 code as `id` and nothing else. */
export type MoroccoTopology = Topology<{ regions: GeometryCollection; provinces: GeometryCollection }>

/** Grid cells each way: about 170 m, finer than the simplified lines. */
const GRID = 1e4

/**
 * Merges provinces into the 12 regions and simplifies both, borders shared.
 * `regionOf` maps each province's ISO code to its region's; a province that it lacks is an error. `leastWeight`: square degrees
 * of the smallest triangle that a line keeps.
 */
export function simplifyMorocco(
  source: Provinces,
  regionOf: ReadonlyMap<string, string>,
  leastWeight: number,
): MoroccoTopology {
  const provinces = source.objects.provinces.geometries
  const members = Map.groupBy(provinces, (province) => {
    const region = regionOf.get(String(province.id))
    if (region === undefined) throw new Error(`no region known for province ${province.id}`)
    return region
  })
  const regions = [...members].map(([id, parts]) => ({ ...mergeArcs(source, parts as (Polygon | MultiPolygon)[]), id }))
  const collection = (geometries: GeometryCollection['geometries']): GeometryCollection => ({
    type: 'GeometryCollection',
    geometries: geometries.map(({ properties: _, ...geometry }) => geometry),
  })
  const whole = {
    ...source,
    objects: {
      regions: collection(regions.sort((a, b) => a.id.localeCompare(b.id))),
      provinces: collection(provinces),
    },
  }
  const simplified = simplify(presimplify(whole), leastWeight)
  return quantize(filter(simplified, filterWeight(simplified, leastWeight)), GRID) as unknown as MoroccoTopology
}
