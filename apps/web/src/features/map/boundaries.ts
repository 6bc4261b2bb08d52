import { geometry } from 'virtual:morocco-geometry'
import type { RegionCode } from '@jawla/domain'
import type { Feature, Geometry } from 'geojson'
import { feature, mesh } from 'topojson-client'

const regionFeatures = feature(geometry, geometry.objects.regions).features
const provinceFeatures = feature(geometry, geometry.objects.provinces).features

/** The 12 regions, ordered by code. */
export const regionShapes: { code: RegionCode; shape: Feature<Geometry> }[] = regionFeatures.map((shape) => ({
  code: shape.id as RegionCode,
  shape,
}))

/** The lines between provinces of one region. */
export const provinceLines = mesh(geometry, geometry.objects.provinces, (a, b) => a !== b)

const provinceByCode = new Map(provinceFeatures.map((shape) => [String(shape.id), shape]))

export function provinceShape(code: string): Feature<Geometry> | null {
  return provinceByCode.get(code) ?? null
}
