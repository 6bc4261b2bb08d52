import { EMPTY_FILTER, REGION_CODES, type RegionCode, type VisitSummary } from '@jawla/domain'
import type { ChartData, ChartFacts, ChartLook, ToldSentence, ToldVisitCard } from '../src/index.ts'

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
    samples: 0,
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

/** Groups of graduates with and without a number, of programmes by their French names. */
export function aGraduateChart(
  programs: [name: string | null, min: number | null, max: number | null, stated: number, unstated: number][],
) {
  const graduates = programs.map(([name, min, max, groupsStated, groupsUnstated], index) => ({
    value: name === null ? null : `program-${index}`,
    names: name === null ? null : { ar: null, fr: name },
    people: { min, max, groupsStated, groupsUnstated },
  }))
  return aChart({ chart: 'graduates-by-program', graduates })
}

/** Provinces with the day of the last visit held, or none where its date is not stated. */
export function aCoverageChart(
  lastVisits: Record<string, string | null>,
  more: Partial<Omit<ChartData, 'chart'>> = {},
) {
  const provinces = Object.entries(lastVisits).map(([province, lastVisit]) => {
    return { province, visits: 1, held: 1, facilities: 1, graduates: NOBODY, lastVisit, latest: null }
  })
  return aChart({ chart: 'coverage', provinces }, { visits: provinces.length, ...more })
}

const VISIT: VisitSummary = {
  id: 'v-1',
  kind: 'field_visit',
  status: 'held',
  region: 'MA-03',
  province: 'MA-SEF',
  reports: ['r-1', 'r-2'],
  outlets: 2,
  sample: false,
  date: { start: '2025-02-07', end: '2025-02-07', precision: 'day', basis: 'stated' },
  place: 'صفرو',
  placeNames: { ar: 'صفرو', fr: 'Sefrou' },
  officials: [{ id: 'o-1', role: 'governor', names: { ar: 'عامل إقليم صفرو', fr: 'Gouverneur de Sefrou' } }],
  stopCount: 1,
  graduateGroups: 2,
  graduateGroupsStated: 1,
}

/** An Arabic sentence in which a stop is what the fact rests on. */
export function aSentence(
  text = 'قام العامل بزيارة مركز التكوين، حيث تخرجت 120 متدربة.',
  marked = 'بزيارة مركز التكوين',
): ToldSentence {
  const start = text.indexOf(marked)
  return {
    text,
    mark: { start, end: start + marked.length },
    report: {
      id: 'r-1',
      url: 'https://outlet.example/1',
      outlet: 'جريدة المثال',
      language: 'ar',
      title: 'زيارة',
      publishedAt: '2025-02-08',
    },
  }
}

export function aVisitCard(visit: Partial<VisitSummary> = {}, card: Partial<ToldVisitCard> = {}) {
  return aChart(
    {
      chart: 'visit',
      card: {
        visit: { ...VISIT, ...visit },
        stops: [{ ar: 'مركز التكوين', fr: 'Centre de formation' }],
        programs: [{ ar: null, fr: 'Apprentissage' }],
        graduates: { min: 120, max: 150, groupsStated: 1, groupsUnstated: 1 },
        sentence: aSentence(),
        ...card,
      },
    },
    { visits: 1, reports: 2, outlets: 2 },
  )
}

export function aQuote(sentence = aSentence()) {
  return aChart({ chart: 'quote', sentence, visit: VISIT }, { visits: 1, reports: 1, outlets: 1 })
}
