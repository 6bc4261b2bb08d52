import { outletFeeds } from '@jawla/vocabulary'

export interface ShippedFeed {
  url: string
  outlet: string
  language: 'ar' | 'fr'
}

/** The feeds whose address the list of outlets knows. Nobody is asked until an operator switches one on. */
export const shippedFeeds: readonly ShippedFeed[] = outletFeeds.flatMap(({ feed, outlet, language }) =>
  feed === null ? [] : [{ url: feed, outlet, language }],
)
