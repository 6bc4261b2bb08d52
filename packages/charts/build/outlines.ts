import { createRequire } from 'node:module'
import { provinces, regions } from '@jawla/vocabulary/regions'
import type { Geometry } from 'geojson'
import { feature } from 'topojson-client'
import type { Outline, Outlines } from '../src/map/outlines.ts'
import { type Provinces, simplifyMorocco } from './simplify-morocco.ts'

type Position = readonly number[]

/** Height of the map in its own units, which are what coordinates are rounded to. */
const HEIGHT = 800
/** Square degrees of the smallest triangle that is kept: pictures are small, and every point is sent with each. */
const [LEAST_OF_REGIONS, LEAST_OF_PROVINCES] = [5e-3, 3e-3]
/** Islands smaller than this many units each way are left out. */
const LEAST_ISLAND = 4

/** The outlines of `data/outlines.json`, in the projection of the dashboard's map (Mercator). */
export function outlinesOf(): Outlines {
  const source: Provinces = createRequire(import.meta.url)('morocco-map/data/provinces.json')
  const regionOf = new Map(provinces.map(({ code, region }) => [code, region]))
  const made = (weight: number) => simplifyMorocco(source, regionOf, weight)
  const [coarse, fine] = [made(LEAST_OF_REGIONS), made(LEAST_OF_PROVINCES)]
  const shapes = (topology: typeof coarse, key: 'regions' | 'provinces') =>
    feature(topology, topology.objects[key]).features.map(({ id, geometry }) => ({
      code: String(id),
      polygons: polygonsOf(geometry).map((rings) => rings.map((ring) => ring.map(projected))),
    }))
  const [ofRegions, ofProvinces] = [shapes(coarse, 'regions'), shapes(fine, 'provinces')]
  const points = [...ofRegions, ...ofProvinces].flatMap(({ polygons }) => polygons.flat(2))
  const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)]
  const [west, south] = [Math.min(...xs), Math.min(...ys)]
  const scale = HEIGHT / (Math.max(...ys) - south)
  const placed = ([x = 0, y = 0]: Position) => [
    Math.round((x - west) * scale),
    Math.round(HEIGHT - (y - south) * scale),
  ]
  const labels = new Map(
    [...regions, ...provinces].map(({ code, labelPoint }) => [code, placed(projected(labelPoint))]),
  )
  const outlined = (all: typeof ofRegions) =>
    Object.fromEntries(
      all.map(({ code, polygons }): [string, Outline] => {
        const rings = polygons.flat().map((ring) => ring.map(placed))
        const shown = rings.filter((ring, index) => index === 0 || isLarge(ring))
        const [x = 0, y = 0] = labels.get(code) ?? []
        return [code, { path: shown.map(pathOf).join(''), label: [x, y], room: roomAt(shown.flatMap(edges), x, y) }]
      }),
    )
  return {
    width: Math.round((Math.max(...xs) - west) * scale),
    height: HEIGHT,
    regions: outlined(ofRegions),
    provinces: outlined(ofProvinces),
  }
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  return geometry.type === 'MultiPolygon' ? [...geometry.coordinates].sort((a, b) => size(b) - size(a)) : []
}

function size(rings: Position[][]): number {
  return rings[0]?.length ?? 0
}

function projected([longitude = 0, latitude = 0]: Position): Position {
  const north = (latitude * Math.PI) / 180
  return [(longitude * Math.PI) / 180, Math.log(Math.tan(Math.PI / 4 + north / 2))]
}

function isLarge(ring: Position[]): boolean {
  const span = (axis: 0 | 1) => {
    const values = ring.map((point) => point[axis] ?? 0)
    return Math.max(...values) - Math.min(...values)
  }
  return span(0) >= LEAST_ISLAND && span(1) >= LEAST_ISLAND
}

/** A ring in the least letters: `m10 20l3 4-2 5z`. */
function pathOf(ring: Position[]): string {
  let [lastX, lastY] = [0, 0]
  const steps: string[] = []
  for (const [x = 0, y = 0] of ring.slice(0, -1)) {
    if (x === lastX && y === lastY) continue
    const [dx, dy] = [x - lastX, y - lastY]
    steps.push(`${dx < 0 || steps.length === 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`)
    ;[lastX, lastY] = [x, y]
  }
  const [first = '', ...rest] = steps
  return `M${first}l${rest.join('').trimStart()}z`
}

function edges(ring: Position[]): [Position, Position][] {
  return ring.slice(1).map((point, index) => [ring[index] ?? point, point])
}

/** How wide a text may be that is centred on a point: twice the way to the nearer side. */
function roomAt(sides: [Position, Position][], x: number, y: number): number {
  const crossings = sides.flatMap(([[ax = 0, ay = 0], [bx = 0, by = 0]]) =>
    ay > y !== by > y ? [ax + ((y - ay) * (bx - ax)) / (by - ay)] : [],
  )
  const [left, right] = [crossings.filter((at) => at <= x), crossings.filter((at) => at > x)]
  return Math.max(0, Math.floor(2 * Math.min(x - Math.max(...left), Math.min(...right) - x)))
}
