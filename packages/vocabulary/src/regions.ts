import type { RegionCode } from '@jawla/domain'
import provinceData from '../data/provinces.json' with { type: 'json' }
import regionData from '../data/regions.json' with { type: 'json' }
import type { Aliases, Names } from './entry.ts'

/** A language in which a region or province can be shown. */
export type NameLanguage = 'ar' | 'fr' | 'en'

/** One of the 12 regions of 2015. */
export interface Region {
  readonly code: RegionCode
  readonly names: Names & { readonly en: string }
  /** The full form: `جهة فاس-مكناس`, `Région Fès-Meknès`. */
  readonly titles: Names
  readonly capital: Names
  /** `[longitude, latitude]`, degrees WGS 84, inside the region. */
  readonly labelPoint: readonly number[]
  /** `[west, south, east, north]`, degrees WGS 84. */
  readonly bbox: readonly number[]
  readonly aliases: Aliases
  readonly sources: readonly string[]
}

/** One of the 75 prefectures (13) and provinces (62). */
export interface Province {
  /** ISO 3166-2, such as `MA-FES`. */
  readonly code: string
  readonly region: RegionCode
  readonly kind: 'prefecture' | 'province'
  readonly names: Names
  /** The full form: `عمالة مكناس`, `Province de Tata`. */
  readonly titles: Names
  readonly seat: Names
  /** `[longitude, latitude]`, degrees WGS 84, inside the province. */
  readonly labelPoint: readonly number[]
  readonly aliases: Aliases
  readonly sources: readonly string[]
}

/** Ordered by code. */
export const regions = regionData as readonly Region[]

/** Ordered by region, prefectures first. */
export const provinces = provinceData as readonly Province[]

const regionsByCode = new Map<string, Region>(regions.map((region) => [region.code, region]))
const provincesByCode = new Map(provinces.map((province) => [province.code, province]))

/** `regionName('MA-03', 'fr')` is `'Fès-Meknès'`; an unknown code comes back as it is. */
export function regionName(code: string, language: NameLanguage): string {
  return regionsByCode.get(code)?.names[language] ?? code
}

/** `provinceName('MA-FES', 'ar')` is `'فاس'`; English uses the French spelling; an unknown code comes back as it is. */
export function provinceName(code: string, language: NameLanguage): string {
  return provincesByCode.get(code)?.names[language === 'ar' ? 'ar' : 'fr'] ?? code
}
