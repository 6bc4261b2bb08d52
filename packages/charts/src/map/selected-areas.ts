import type { Filter, RegionCode } from '@jawla/domain'
import { REGION_CODES } from '@jawla/domain'
import { provinces } from '@jawla/vocabulary/regions'

/** The provinces that a filter is about: of the others a map of its visits knows nothing, which is not that nobody was there. */
export function selectedProvinces({ regions, provinces: chosen }: Filter): string[] {
  return provinces
    .filter(({ code, region }) => {
      return (regions.length === 0 || regions.includes(region)) && (chosen.length === 0 || chosen.includes(code))
    })
    .map(({ code }) => code)
}

/** The regions that a filter is about. */
export function selectedRegions(filter: Filter): RegionCode[] {
  const within = new Set(selectedProvinces(filter))
  const regions = new Set(provinces.filter(({ code }) => within.has(code)).map(({ region }) => region))
  return REGION_CODES.filter((code) => regions.has(code))
}
