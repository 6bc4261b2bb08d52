import { type HistoryState, useLocation, useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { PlainSearch } from '../search.ts'

/** The overview's search as it is, or as it was when the reader left it: what every page leads back to. The language stays today's. */
export function useOverviewSearch(): PlainSearch {
  return overviewOf(useLocation())
}

/**
 * The state of a link that leads from where the reader is to a page that leads back to the overview as it was. Worked out when the link is
 * followed: the many links of a list need not be drawn again for each change of the address.
 */
export function useOverviewState(): () => HistoryState {
  const router = useRouter()
  return useCallback(() => ({ overview: overviewOf(router.state.location) }), [router])
}

interface Here {
  pathname: string
  search: PlainSearch
  state: HistoryState
}

function overviewOf({ pathname, search, state }: Here): PlainSearch {
  const { lang: _, ...overview }: PlainSearch = pathname === '/' ? search : (state.overview ?? {})
  return overview
}
