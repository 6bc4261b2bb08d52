import type { Filter, RegionCode } from '@jawla/domain'
import { provinces } from '@jawla/vocabulary/regions'

/** What is shaded. */
export type Level = 'regions' | 'provinces'

/** Zoom steps from the whole country at which its provinces are wide enough to be pressed. */
const NEAR = 1.25

/** The one region that a filter looks at: chosen alone, or around every province chosen. */
export function regionLookedAt(filter: Pick<Filter, 'regions' | 'provinces'>): RegionCode | null {
  const around = filter.provinces.flatMap((chosen) => provinces.find(({ code }) => code === chosen)?.region ?? [])
  const [region, ...others] = new Set(filter.regions.length > 0 ? filter.regions : around)
  return region !== undefined && others.length === 0 ? region : null
}

/** Provinces where one region is looked at or the map is near; else regions. */
export function levelOf(lookedAt: RegionCode | null, near: boolean): Level {
  return near || lookedAt !== null ? 'provinces' : 'regions'
}

/** Whether a zoom is near, counted from the one that shows the whole country. */
export function isNear(zoom: number, wholeZoom: number): boolean {
  return zoom >= wholeZoom + NEAR
}
