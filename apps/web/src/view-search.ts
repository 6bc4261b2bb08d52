import { TIME_UNITS, TIMELINE_SPLITS } from '@jawla/domain'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { filterSearch, type PlainSearch } from './search.ts'

/**
 * How parts of the overview are shown, by the name of the search parameter that keeps it.
 * The first of each is what an address without it means, and stays out of addresses.
 */
const VIEWS = {
  /** What the map's shades tell. */
  measure: ['visits', 'graduates', 'waiting', 'per-facility'],
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

/** The view parameters of an address, tidied: the unknown and the usual are dropped. */
export function viewSearch(search: Readonly<Record<string, unknown>>): PlainSearch {
  const told = (Object.keys(VIEWS) as ViewName[]).map((name) => [name, viewOf(search, name)] as const)
  return Object.fromEntries(told.filter(([name, value]) => value !== VIEWS[name][0]))
}

/** What the overview's address holds: the filter, and how its parts are shown. */
export function overviewSearch(search: Readonly<Record<string, unknown>>): PlainSearch {
  return { ...filterSearch(search), ...viewSearch(search) }
}

/** One view of the address, and how to change it: one change, one entry of the browser's history. */
export function useView<Name extends ViewName>(name: Name): [ViewOf<Name>, (next: ViewOf<Name>) => void] {
  const search: PlainSearch = useSearch({ strict: false })
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
  return [viewOf(search, name), setView]
}
