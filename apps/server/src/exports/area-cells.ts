import { provinceName, regionName } from '@jawla/vocabulary'
import type { ExportRow } from './export-table.ts'

/** Region and province with their names in both languages. */
export function areaCells({ region, province }: { region: string | null; province: string | null }): ExportRow {
  return {
    region,
    region_ar: region === null ? null : regionName(region, 'ar'),
    region_fr: region === null ? null : regionName(region, 'fr'),
    province,
    province_ar: province === null ? null : provinceName(province, 'ar'),
    province_fr: province === null ? null : provinceName(province, 'fr'),
  }
}
