import type { Filter } from '@jawla/domain'
import { api, TOGETHER } from '../../api.ts'

/** The question for the visits that a filter leaves, page after page. */
export function visitPages(filter: Filter) {
  return api.visits.list.infiniteQueryOptions(
    { filter, limit: 20 },
    { ...TOGETHER, getNextPageParam: (page) => page.nextCursor },
  )
}
