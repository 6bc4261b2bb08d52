import { type Filter, type TimelineSplit, type TimeUnit, without } from '@jawla/domain'
import { api, queryClient, TOGETHER } from '../../api.ts'
import { today } from '../../ui/today.ts'
import type { ViewOf } from '../../view-search.ts'
import { visitPages } from '../visits/visit-pages.ts'

/**
 * Asks what the overview shows of a filter; comes back when all of it has been answered, well or badly. What is known or asked for already is
 * not asked again.
 */
export function askOverview(filter: Filter, layer: ViewOf<'layer'>): Promise<unknown> {
  const anywhere = without(filter, 'regions', 'provinces')
  return Promise.all([
    queryClient.prefetchQuery(api.visits.byRegion.queryOptions({ filter: anywhere }, TOGETHER)),
    queryClient.prefetchQuery(api.visits.byProvince.queryOptions({ filter: anywhere }, TOGETHER)),
    queryClient.prefetchQuery(api.visits.headline.queryOptions({ filter, today: today() }, TOGETHER)),
    queryClient.prefetchQuery(api.visits.facets.queryOptions({ filter }, TOGETHER)),
    queryClient.prefetchInfiniteQuery(visitPages(filter)),
    layer === 'places'
      ? queryClient.prefetchQuery(api.visits.places.queryOptions({ filter }, TOGETHER))
      : queryClient.prefetchQuery(api.facilities.points.queryOptions({ filter }, TOGETHER)),
    ...drawnTimelines().map(({ filter: { from, to }, ...cut }) =>
      queryClient.prefetchQuery(
        api.visits.timeline.queryOptions({ ...cut, filter: { ...filter, from, to } }, TOGETHER),
      ),
    ),
  ])
}

interface Asked {
  input: { filter: Filter; unit: TimeUnit; split: TimelineSplit }
}

/** What the timeline that is drawn asked for: of another filter it asks the same. Nothing where none is drawn yet. */
function drawnTimelines() {
  const drawn = queryClient.getQueryCache().findAll({ queryKey: api.visits.timeline.pathKey(), type: 'active' })
  return drawn.flatMap(({ queryKey }) => (queryKey[1] as Asked | undefined)?.input ?? [])
}
