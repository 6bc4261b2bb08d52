import type { CalendarDate, LatestVisit, ProvinceCount, RegionCode } from '@jawla/domain'
import { provinces } from '@jawla/vocabulary/regions'
import { compareWaiting, daysSince, type Standing, standingOf } from './standing.ts'

export interface ProvinceRow {
  code: string
  region: RegionCode
  held: number
  latest: LatestVisit | null
  /** Since the last visit held; null where none has a date. */
  days: number | null
  standing: Standing
}

interface Asked {
  /** Null for all. */
  region: RegionCode | null
  today: CalendarDate
  /** A visit before this day is long ago. */
  since: CalendarDate
}

/** Every province and prefecture of a region, those without any visit too, longest without one first. */
export function rankProvinces(
  counts: readonly Pick<ProvinceCount, 'province' | 'held' | 'latest'>[],
  { region, today, since }: Asked,
): ProvinceRow[] {
  const byCode = new Map(counts.map((count) => [count.province, count]))
  return provinces
    .filter((province) => region === null || province.region === region)
    .map(({ code, region }) => {
      const { held, latest } = byCode.get(code) ?? { held: 0, latest: null }
      return {
        code,
        region,
        held,
        latest,
        days: daysSince(latest, today),
        standing: standingOf({ held, latest }, since),
      }
    })
    .sort((a, b) => compareWaiting(a, b) || (a.code < b.code ? -1 : 1))
}
