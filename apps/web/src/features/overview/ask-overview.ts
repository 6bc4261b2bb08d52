import type { Filter } from '@jawla/domain'
import { api, queryClient } from '../../api.ts'
import { today } from '../../ui/today.ts'
import type { ViewOf } from '../../view-search.ts'
import { everyMonth } from '../timeline/every-month.ts'
import { visitPages } from '../visits/visit-pages.ts'

/** Asks what the overview shows of a filter as soon as it is chosen: asked while it is drawn, the answers would wait for the drawing. */
export function askOverview(filter: Filter, layer: ViewOf<'layer'>): void {
  void queryClient.prefetchQuery(api.visits.headline.queryOptions({ filter, today: today() }))
  void queryClient.prefetchQuery(api.visits.facets.queryOptions({ filter }))
  void queryClient.prefetchInfiniteQuery(visitPages(filter))
  if (layer === 'places') void queryClient.prefetchQuery(api.visits.places.queryOptions({ filter }))
  else void queryClient.prefetchQuery(api.facilities.points.queryOptions({ filter }))
  void queryClient.prefetchQuery(everyMonth(filter))
}
