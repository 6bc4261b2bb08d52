import type { DeadLetter, Feed, JobCount } from '@jawla/domain'

/**
 * What staff set going from the dashboard. An interface that names nothing but domain values: the dashboard is compiled against the
 * procedures, and through them against this, not against the reader, the fetcher and the queue.
 */
export interface Desk {
  feeds: {
    list(): Promise<Feed[]>
    /** @throws FeedError where nothing there is a feed. */
    add(subscription: Subscription): Promise<{ id: number; added: boolean; url: string }>
    /** By number or address. @throws FeedError where there is none. */
    remove(feed: number | string): Promise<void>
    /** @throws FeedError where there is none. */
    switch(feed: number | string, on: boolean): Promise<number[]>
    /** Due now. @throws FeedError where there is none. */
    poll(feed: number | string): Promise<number>
  }
  jobs: {
    counts(): Promise<JobCount[]>
    deadLetters(): Promise<DeadLetter[]>
    retry(ids: readonly string[] | null): Promise<number>
  }
  runs: {
    /** Gives the number of the run. */
    start(options: { reread: boolean; anew: boolean }): Promise<number>
  }
  reports: {
    paste(pasted: Pasted): Promise<TakenVisits>
    /** The page at an address. */
    fetch(page: Given & { url: string }): Promise<TakenVisits>
    upload(files: readonly UploadedFile[], given: Given): Promise<TakenVisits[]>
  }
}

export interface Subscription {
  /** Of the feed, or of a page that names its feed. */
  url: string
  outlet: string | null
  language: Feed['language']
}

/** What staff may tell of what they paste or upload. */
export interface Given {
  url?: string | undefined
  published?: string | undefined
  language?: 'ar' | 'fr' | undefined
  outlet?: string | undefined
  title?: string | undefined
}

/** A text, or the source of a page. */
export interface Pasted extends Given {
  text?: string | undefined
  html?: string | undefined
}

export interface UploadedFile {
  name: string
  bytes: Uint8Array
}

/** What came of one report, and the visits that it tells of. */
export interface TakenVisits {
  where: string
  outcome: 'added' | 'updated' | 'unchanged' | 'failed'
  why: string | null
  reportId: string | null
  visits: string[]
}
