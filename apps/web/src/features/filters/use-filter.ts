import { type Filter, filterFromParams, filterToParams } from '@jawla/domain'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { PlainSearch } from '../../search.ts'
import { viewSearch } from '../../view-search.ts'

export type SetFilter = (change: (before: Filter) => Filter) => void

/** The filter in the address, and how to change it. */
export function useFilter(): [Filter, SetFilter] {
  const search: PlainSearch = useSearch({ strict: false })
  return [useMemo(() => filterFromParams(search), [search]), useChangeFilter()]
}

/** Changes the filter in the address: one change, one entry of the browser's history. The page and how it shows things stay. */
export function useChangeFilter(): SetFilter {
  const navigate = useNavigate()
  return useCallback(
    (change) =>
      void navigate({
        to: '.',
        search: (before: PlainSearch) => ({
          ...filterToParams(change(filterFromParams(before))),
          ...viewSearch(before),
        }),
        resetScroll: false,
      }),
    [navigate],
  )
}
