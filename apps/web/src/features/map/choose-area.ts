import type { Filter, RegionCode } from '@jawla/domain'
import { provinces } from '@jawla/vocabulary/regions'

/** The filter with one region alone; where it stood alone already, it is let go. A province of before goes with its region. */
export function chooseRegion(filter: Filter, region: RegionCode): Filter {
  const alone = filter.regions.length === 1 && filter.regions[0] === region && filter.provinces.length === 0
  return { ...filter, regions: alone ? [] : [region], provinces: [] }
}

/** The filter with one province alone, in its region; where it stood alone already, its whole region. */
export function chooseProvince(filter: Filter, province: string): Filter {
  const region = provinces.find(({ code }) => code === province)?.region
  if (region === undefined) throw new Error(`no such province: ${province}`)
  const alone = filter.provinces.length === 1 && filter.provinces[0] === province
  return { ...filter, regions: [region], provinces: alone ? [] : [province] }
}

/** From a province to its region, from a region to the whole country. */
export function stepBack(filter: Filter): Filter {
  return filter.provinces.length > 0 ? { ...filter, provinces: [] } : { ...filter, regions: [] }
}
