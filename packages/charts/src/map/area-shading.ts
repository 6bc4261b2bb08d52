import type { RegionCount } from '@jawla/domain'
import { type Shading, shadingOf } from './shading.ts'

/** How a map of visits shades its regions: what no report tells a visit of is a pattern, not the palest shade. */
export function visitShading(regions: readonly RegionCount[], codes: readonly string[]): Shading {
  const visits = new Map<string, number>(regions.map(({ region, visits }) => [region, visits]))
  return shadingOf(
    'visits',
    codes.map((code) => {
      const value = visits.get(code) ?? 0
      return value === 0 ? { value: null, why: 'never' } : { value }
    }),
  )
}
