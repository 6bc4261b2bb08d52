import { type Filter, filterFromParams, filterToParams } from '@jawla/domain'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { PlainSearch } from '../../search.ts'
import { viewSearch } from '../../view-search.ts'

/** The filter in the address, and how to change it: one change, one entry of the browser's history. The page and how it shows things stay. */
export function useFilter(): [Filter, (next: Filter) => void] {
  const search: PlainSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const filter = useMemo(() => filterFromParams(search), [search])
  const setFilter = useCallback(
    (next: Filter) =>
      void navigate({
        to: '.',
        search: (before: PlainSearch) => ({ ...filterToParams(next), ...viewSearch(before) }),
        resetScroll: false,
      }),
    [navigate],
  )
  return [filter, setFilter]
}
