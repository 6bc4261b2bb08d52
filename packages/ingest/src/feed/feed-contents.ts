/** What a feed holds, whatever its format. */
export interface FeedContents {
  title: string | null
  /** How many seconds the feed wants to be left alone between two visits; null where it does not say. */
  ttl: number | null
  items: FeedItem[]
}

export interface FeedItem {
  /** Names the item in its feed: its id, else its address, else made from what it holds. */
  key: string
  /** Absolute, http or https. */
  url: string | null
  title: string | null
  author: string | null
  /** A day or an ISO time with its zone; null where the feed tells none that can be understood. */
  published: string | null
  /** When it was last changed: no publication date, however often a feed gives nothing else. */
  updated: string | null
  /** The text or the teaser that the feed carries, in HTML that nobody has cleaned. */
  html: string | null
}

/** An item as one format has it, before it is made alike for all. */
export interface FoundItem {
  id: string | undefined
  /** Candidates for the address, best first, perhaps relative. */
  links: readonly (string | undefined)[]
  /** What relative addresses of this item start from, itself perhaps relative. */
  base: string | undefined
  title: string | undefined
  author: string | undefined
  published: string | undefined
  updated: string | undefined
  html: string | undefined
}

/** A feed as one format has it. */
export interface FoundFeed {
  title: string | undefined
  base: string | undefined
  ttl: number | null
  items: FoundItem[]
}
