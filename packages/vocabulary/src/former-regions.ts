import type { RegionCode } from '@jawla/domain'
import data from '../data/former-regions.json' with { type: 'json' }
import type { Names } from './entry.ts'

/** One of the 16 regions of 1997 to 2015, met in old reports. They do not map one to one to today's. */
export interface FormerRegion {
  readonly id: string
  readonly names: Names
  /** Today's regions that took parts of it: with more than one, the name alone settles no region. */
  readonly nowIn: readonly RegionCode[]
  readonly sources: readonly string[]
}

export const formerRegions = data as readonly FormerRegion[]
