import { useLocation } from '@tanstack/react-router'
import type { PlainSearch } from '../search.ts'

/** The overview's search as it is, or as it was when the reader left it: what every page leads back to. The language stays today's. */
export function useOverviewSearch(): PlainSearch {
  const { pathname, search, state } = useLocation()
  const { lang: _, ...overview }: PlainSearch = pathname === '/' ? search : (state.overview ?? {})
  return overview
}
