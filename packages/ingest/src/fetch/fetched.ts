/** What came of asking for an address. Whatever the other side does is a value; only a caller that stops waiting gets an error. */
export type Fetched =
  | {
      outcome: 'ok'
      /** The address that answered, after all redirects. */
      url: string
      /** Where the page has moved for good: the last address reached by permanent redirects alone. */
      movedTo: string | null
      body: Uint8Array
      contentType: string | null
      etag: string | null
      lastModified: string | null
      /** How many seconds the answer stays fresh by its `Cache-Control` or `Expires`; null where it does not tell. */
      freshFor: number | null
    }
  | {
      outcome: 'unchanged'
      movedTo: string | null
      etag: string | null
      lastModified: string | null
      freshFor: number | null
    }
  /** 410: it was there and will not come back. */
  | { outcome: 'gone'; why: string }
  /** Not now: 429, 503 and other faults of a server, time-outs, the network. `retryAfter` in seconds, where the server tells. */
  | { outcome: 'later'; retryAfter: number | null; why: string }
  /** Asking again changes nothing: robots.txt, an address that is not public, 404, too large, a redirect loop. */
  | { outcome: 'refused'; why: string }

export interface FetchRequest {
  /** What is hoped for: told to the server, and a picture or a film is not downloaded in its place. */
  accept?: 'page' | 'feed'
  /** What the last answer gave, so that an unchanged page is not sent again. */
  etag?: string | null
  lastModified?: string | null
  signal?: AbortSignal
}

/** What came of sending something to an address; a redirect is an answer like another. */
export type Posted =
  | {
      outcome: 'answered'
      status: number
      /** The beginning of what was said to something that was not taken (a status of 300 or above), on one line; else empty. */
      said: string
    }
  /** Not now: time-outs, the network. */
  | { outcome: 'later'; why: string }
  /** Sending again changes nothing: an address that is not public, or that is not https. */
  | { outcome: 'refused'; why: string }

export interface PostRequest {
  headers: Record<string, string>
  body: string
  signal?: AbortSignal
}

/** Fetches from the web, politely and from public addresses alone. */
export interface Fetcher {
  /** @throws the signal's reason where the caller stops waiting or the fetcher is closed. */
  get(url: string, request?: FetchRequest): Promise<Fetched>
  /**
   * Sends a message to a program that asked for it: over https, to an address that may be asked, not further. That is no visit of a
   * robot, so robots.txt has no say. @throws the signal's reason, as `get` does.
   */
  post(url: string, request: PostRequest): Promise<Posted>
  /** Why nothing may be sent to an address, as far as the address itself tells; null where it may. */
  whyNotPost(url: string): Promise<string | null>
  /** Ends what is under way. */
  close(): Promise<void>
}
