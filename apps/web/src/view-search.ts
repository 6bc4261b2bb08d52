import { MAP_MEASURES } from '@jawla/charts'
import {
  type DaySpan,
  filterFromParams,
  isCalendarDate,
  type RegionCode,
  TIME_UNITS,
  TIMELINE_SPLITS,
  unitEnd,
} from '@jawla/domain'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { filterSearch, type PlainSearch } from './search.ts'

/**
 * How parts of the overview are shown, by the name of the search parameter that keeps it.
 * The first of each is what an address without it means, and stays out of addresses.
 */
const VIEWS = {
  /** What the map's shades tell. */
  measure: MAP_MEASURES,
  /** What stands over the shades. */
  layer: ['places', 'facilities'],
  /** What a bar of the timeline stands for; `auto`: what suits the time shown. */
  unit: ['auto', ...TIME_UNITS],
  /** What cuts the bars of the timeline. */
  split: TIMELINE_SPLITS,
} as const satisfies Record<string, readonly [string, ...string[]]>

export type ViewName = keyof typeof VIEWS
export type ViewOf<Name extends ViewName> = (typeof VIEWS)[Name][number]

/** The choices of a view, the usual one first. */
export function viewChoices<Name extends ViewName>(name: Name): readonly ViewOf<Name>[] {
  return VIEWS[name]
}

/** What an address says of a view; the usual one where it says nothing or nothing known. */
export function viewOf<Name extends ViewName>(search: Readonly<Record<string, unknown>>, name: Name): ViewOf<Name> {
  const choices = viewChoices(name)
  return choices.find((choice) => choice === search[name]) ?? VIEWS[name][0]
}

/** The months that the timeline shows, by an address's `window=2025-01..2025-06`; null where it names none that are: all of them. */
export function windowOf({ window }: Readonly<Record<string, unknown>>): DaySpan | null {
  const [, first, last] = /^(\d{4}-\d\d)\.\.(\d{4}-\d\d)$/.exec(String(window)) ?? []
  const [from, end] = [`${first}-01`, `${last}-01`]
  return isCalendarDate(from) && isCalendarDate(end) && from <= end ? { from, to: unitEnd(end, 'month') } : null
}

/** The opposite. */
export function windowParams(span: DaySpan | null): PlainSearch {
  return span === null ? {} : { window: `${span.from.slice(0, 7)}..${span.to.slice(0, 7)}` }
}

/** The view parameters of an address, tidied: the unknown and the usual are dropped. */
export function viewSearch(search: Readonly<Record<string, unknown>>): PlainSearch {
  const told = (Object.keys(VIEWS) as ViewName[]).map((name) => [name, viewOf(search, name)] as const)
  return {
    ...Object.fromEntries(told.filter(([name, value]) => value !== VIEWS[name][0])),
    ...windowParams(windowOf(search)),
  }
}

/** What the overview's address holds: the filter, and how its parts are shown. */
export function overviewSearch(search: Readonly<Record<string, unknown>>): PlainSearch {
  return { ...filterSearch(search), ...viewSearch(search) }
}

/** The first of each is what an address without it means, and stays out of addresses. */
const COVERAGE_VIEWS = {
  /** How many months without a visit are long. */
  months: ['6', '3', '12', '24'],
  /** Only what had no visit in that time, or everything. */
  scope: ['waiting', 'all'],
} as const

export interface CoverageView {
  months: number
  onlyWaiting: boolean
  /** Null for all. */
  region: RegionCode | null
  /** Of the list of facilities, from 1. */
  page: number
}

/** What an address of the page on coverage says; the usual where it says nothing or nothing known. */
export function coverageView(search: Readonly<Record<string, unknown>>): CoverageView {
  const chosen = <T extends string>(choices: readonly [T, ...T[]], value: unknown): T =>
    choices.find((choice) => choice === value) ?? choices[0]
  const region = typeof search.region === 'string' ? search.region : undefined
  return {
    months: Number(chosen(COVERAGE_VIEWS.months, search.months)),
    onlyWaiting: chosen(COVERAGE_VIEWS.scope, search.scope) === 'waiting',
    region: filterFromParams({ region }).regions[0] ?? null,
    page: /^[1-9]\d{0,3}$/.test(String(search.page)) ? Number(search.page) : 1,
  }
}

/** The opposite. */
export function coverageParams({ months, onlyWaiting, region, page }: CoverageView): PlainSearch {
  return {
    ...(region === null ? {} : { region }),
    ...(String(months) === COVERAGE_VIEWS.months[0] ? {} : { months: String(months) }),
    ...(onlyWaiting ? {} : { scope: 'all' }),
    ...(page === 1 ? {} : { page: String(page) }),
  }
}

/** What the page's address holds, tidied. */
export function coverageSearch(search: Readonly<Record<string, unknown>>): PlainSearch {
  return coverageParams(coverageView(search))
}

/** The choices of months, fewest first. */
export const COVERAGE_MONTHS: readonly number[] = COVERAGE_VIEWS.months.map(Number).sort((a, b) => a - b)

/** One view of the address, and how to change it: one change, one entry of the browser's history. */
export function useView<Name extends ViewName>(name: Name): [ViewOf<Name>, (next: ViewOf<Name>) => void] {
  const kept = useSearch({ strict: false, select: (search: PlainSearch): string | undefined => search[name] })
  const navigate = useNavigate()
  const setView = useCallback(
    (next: ViewOf<Name>) =>
      void navigate({
        to: '/',
        search: (before: PlainSearch) => overviewSearch({ ...before, [name]: next }),
        resetScroll: false,
      }),
    [navigate, name],
  )
  return [viewOf({ [name]: kept }, name), setView]
}

/** The timeline's window in the address. A change that goes on with the one before, such as a key held down, takes its place in the history. */
export function useWindow(): [DaySpan | null, (next: DaySpan | null, goesOn?: boolean) => void] {
  const window = useSearch({ strict: false, select: (search: PlainSearch) => search.window })
  const navigate = useNavigate()
  const setWindow = useCallback(
    (next: DaySpan | null, goesOn = false) =>
      void navigate({
        to: '/',
        search: ({ window: _, ...before }: PlainSearch) => overviewSearch({ ...before, ...windowParams(next) }),
        resetScroll: false,
        replace: goesOn,
      }),
    [navigate],
  )
  return [useMemo(() => windowOf({ window }), [window]), setWindow]
}
