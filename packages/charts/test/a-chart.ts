import { EMPTY_FILTER, REGION_CODES, type RegionCode } from '@jawla/domain'
import type { ChartData, ChartFacts, ChartLook } from '../src/index.ts'

const NOBODY = { min: null, max: null, groupsStated: 0, groupsUnstated: 0 }

/** How most tests draw: without links, as wide as it comes. */
export const LOOK: ChartLook = {
  language: 'en',
  theme: 'light',
  width: 700,
  height: null,
  title: null,
  site: 'jawla.example',
  linkTo: null,
}

/** Chart data with what every chart has, made of 30 visits unless told otherwise. */
export function aChart<Facts extends ChartFacts>(
  facts: Facts,
  more: Partial<Omit<ChartData, 'chart'>> = {},
): ChartData & Facts {
  return {
    day: '2026-11-28',
    filter: EMPTY_FILTER,
    filterNames: {},
    visits: 30,
    reports: 41,
    outlets: 5,
    sample: false,
    ...facts,
    ...more,
  } as ChartData & Facts
}

/** Regions by their number of visits, those without any left out as the store does. */
export function aRegionChart(
  visits: Partial<Record<RegionCode, number>>,
  more: Partial<Omit<ChartData, 'chart'>> = {},
) {
  const regions = REGION_CODES.filter((region) => visits[region] !== undefined).map((region) => ({
    region,
    visits: visits[region] ?? 0,
    held: visits[region] ?? 0,
    provincesReached: 1,
    facilities: 1,
    graduates: NOBODY,
    lastVisit: '2026-03-01',
    latest: null,
  }))
  return aChart({ chart: 'visits-by-region', regions }, more)
}

type Month = [start: string, held: number, announced?: number, cancelled?: number, part?: string | null]

/** Months by the numbers of their visits held, announced and cancelled. */
export function aMonthChart(
  months: readonly Month[],
  facts: Partial<Extract<ChartFacts, { chart: 'visits-by-month' }>> = {},
  more: Partial<Omit<ChartData, 'chart'>> = {},
) {
  const rows = months.map(([month, held, announced = 0, cancelled = 0, part = null]) => {
    return { start: `${month}-01`, part, held, announced, cancelled }
  })
  const parts = [...new Set(rows.flatMap(({ part }) => part ?? []))].map((value) => ({ value, names: null }))
  return aChart(
    { chart: 'visits-by-month', split: 'none', timeline: { rows, parts, undated: 0 }, gaps: [], ...facts },
    more,
  )
}

/** Officials by their visits, of more that there are in all. */
export function anOfficialChart(officials: [ar: string, fr: string | null, visits: number][], total: number) {
  const choices = officials.map(([ar, fr, visits], index) => ({
    value: `official-${index}`,
    names: { ar, fr },
    visits,
  }))
  return aChart({ chart: 'visits-by-official', officials: { choices, total } })
}
