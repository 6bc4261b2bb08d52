/** What comes over the web. Apart from the package's first door, so that reading a file loads none of it. */

export type { FeedContents, FeedItem } from './feed/feed-contents.ts'
export { findFeeds } from './feed/find-feeds.ts'
export { type FeedOptions, readFeed } from './feed/read-feed.ts'
export { reportFromItem } from './feed/report-from-item.ts'
export { createFetcher, type FetcherOptions } from './fetch/create-fetcher.ts'
export type { FetchLimits } from './fetch/fetch-limits.ts'
export type { Fetched, Fetcher, FetchRequest, Posted, PostRequest } from './fetch/fetched.ts'
