import type { Filter, TimelineSplit, TimeUnit } from '@jawla/domain'
import { api, queryClient } from '../../api.ts'
import { today } from '../../ui/today.ts'
import type { ViewOf } from '../../view-search.ts'
import { visitPages } from '../visits/visit-pages.ts'

/** Asks what the overview shows of a filter as soon as it is chosen: asked while it is drawn, the answers would wait for the drawing. */
export function askOverview(filter: Filter, layer: ViewOf<'layer'>): void {
  void queryClient.prefetchQuery(api.visits.headline.queryOptions({ filter, today: today() }))
  void queryClient.prefetchQuery(api.visits.facets.queryOptions({ filter }))
  void queryClient.prefetchInfiniteQuery(visitPages(filter))
  if (layer === 'places') void queryClient.prefetchQuery(api.visits.places.queryOptions({ filter }))
  else void queryClient.prefetchQuery(api.facilities.points.queryOptions({ filter }))
  for (const asked of drawnTimelines()) {
    const { from, to } = asked.filter
    void queryClient.prefetchQuery(api.visits.timeline.queryOptions({ ...asked, filter: { ...filter, from, to } }))
  }
}

interface Asked {
  input: { filter: Filter; unit: TimeUnit; split: TimelineSplit }
}

/** What the timeline that is drawn asked for: of another filter it asks the same. Nothing where none is drawn yet. */
function drawnTimelines() {
  const drawn = queryClient.getQueryCache().findAll({ queryKey: api.visits.timeline.pathKey(), type: 'active' })
  return drawn.flatMap(({ queryKey }) => (queryKey[1] as Asked | undefined)?.input ?? [])
}
