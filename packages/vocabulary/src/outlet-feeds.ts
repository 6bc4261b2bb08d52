import data from '../data/outlet-feeds.json' with { type: 'json' }

/** An outlet that reports on the sector, and how its reports can be had. A list to choose from: nobody is asked until an operator says so. */
export interface OutletFeed {
  readonly id: string
  /** The outlet's host name: `hespress.com`. */
  readonly outlet: string
  /** What else its reports call it: its name in any language, its other hosts. A report under one of these is the outlet's own. */
  readonly names: readonly string[]
  readonly language: 'ar' | 'fr'
  /** Null where no address is known. */
  readonly feed: string | null
  /**
   * `answers`: its feed is known to answer. `to_find`: it has one, which its pages name. `refuses_robots`: its reports come in by
   * paste, upload or saved page. `unknown`: nobody knows of a feed.
   */
  readonly access: 'answers' | 'to_find' | 'refuses_robots' | 'unknown'
  readonly sources: readonly string[]
}

export const outletFeeds = data as readonly OutletFeed[]
