import type { Filter } from '@jawla/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../api.ts'
import { today } from '../../ui/today.ts'

/** The figures of the visits that the filter leaves, with those of two periods: asked once for all that show some of it. */
export function useHeadline(filter: Filter) {
  return useQuery(api.visits.headline.queryOptions({ filter, today: today() }, { placeholderData: keepPreviousData }))
}
