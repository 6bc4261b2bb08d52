import type {
  CalendarDate,
  ChoiceList,
  CountedPeople,
  Evidence,
  Filter,
  Names,
  NewsGap,
  ProvinceCount,
  RegionCount,
  Report,
  Timeline,
  TimelineSplit,
  VisitSummary,
} from '@jawla/domain'

/** The charts that have an address of their own. */
export const CHART_NAMES = [
  'visits-by-region',
  'visits-by-month',
  'visits-by-official',
  'graduates-by-program',
  'graduates-by-region',
  'coverage',
  'visit',
  'quote',
] as const
export type ChartName = (typeof CHART_NAMES)[number]

/** Graduates that reports tell of for one programme or region; `value` is null where none is told. */
export interface GraduateRow {
  value: string | null
  /** Null where the value is a code that the vocabulary names. */
  names: Names | null
  people: CountedPeople
}

/** A sentence of a report with what it is known by. */
export interface ToldSentence {
  /** The whole sentence; `mark` is where the fact stands in it. */
  text: string
  mark: Pick<Evidence, 'start' | 'end'>
  report: Pick<Report, 'id' | 'url' | 'outlet' | 'language' | 'title' | 'publishedAt'>
}

/** A visit as a card tells it. */
export interface ToldVisitCard {
  visit: VisitSummary
  /** Facilities that it stopped at, by name. */
  stops: Names[]
  programs: Names[]
  graduates: CountedPeople
  /** The sentence that tells of the visit itself. */
  sentence: ToldSentence
}

/** What one chart shows, by its name. */
export type ChartFacts =
  | { chart: 'visits-by-region'; regions: RegionCount[] }
  /** Months only; `gaps`: times in which feeds were not read. */
  | { chart: 'visits-by-month'; split: TimelineSplit; timeline: Timeline; gaps: NewsGap[] }
  /** The first of them, and how many there are in all. */
  | { chart: 'visits-by-official'; officials: ChoiceList }
  | { chart: 'graduates-by-program'; graduates: GraduateRow[] }
  | { chart: 'graduates-by-region'; graduates: GraduateRow[] }
  /** Days since the last visit held, by province. */
  | { chart: 'coverage'; provinces: ProvinceCount[] }
  | { chart: 'visit'; card: ToldVisitCard }
  | { chart: 'quote'; sentence: ToldSentence; visit: VisitSummary }

/** What a chart shows and what it rests on: plain JSON that tells all by itself, so that a frozen chart keeps no more than this. */
export type ChartData = ChartFacts & {
  /** The day that it is as of, in Morocco. */
  day: CalendarDate
  filter: Filter
  /** Names of what the filter selects by id: programmes, officials, facilities, outlets and their neighbours. */
  filterNames: Record<string, Names>
  /** That it rests on. */
  visits: number
  reports: number
  outlets: number
  /** How many of the reports are samples that come with the program. */
  samples: number
}
