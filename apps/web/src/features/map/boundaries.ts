import { geometry } from 'virtual:morocco-geometry'
import type { Feature, Geometry } from 'geojson'
import { feature, mesh } from 'topojson-client'

type Shape = Feature<Geometry>

const byCode = (shapes: Shape[]) => new Map(shapes.map((shape) => [String(shape.id), shape]))

/** Each region's shape, in the order of their codes. */
export const regionShapes: ReadonlyMap<string, Shape> = byCode(feature(geometry, geometry.objects.regions).features)

/** Each province's shape. */
export const provinceShapes: ReadonlyMap<string, Shape> = byCode(feature(geometry, geometry.objects.provinces).features)

/** The lines between regions. */
export const regionLines = mesh(geometry, geometry.objects.regions, (a, b) => a !== b)

/** The lines between provinces. */
export const provinceLines = mesh(geometry, geometry.objects.provinces, (a, b) => a !== b)
