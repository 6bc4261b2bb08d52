import { REGION_CODES, type RegionCode, type RegionCount } from '@jawla/domain'

/** All 12 regions with their visits, most first, of equals in the order of their codes. */
export function rankedRegions(regions: readonly RegionCount[]): { code: RegionCode; visits: number }[] {
  const visits = new Map(regions.map((one) => [one.region, one.visits]))
  return REGION_CODES.map((code) => ({ code, visits: visits.get(code) ?? 0 })).sort((a, b) => b.visits - a.visits)
}
