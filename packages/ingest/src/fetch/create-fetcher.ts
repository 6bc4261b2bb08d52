import { type IncomingHttpHeaders, STATUS_CODES } from 'node:http'
import { checkedAddress, hostAndPort } from './checked-address.ts'
import { type Resolve, resolveByNameService } from './checked-lookup.ts'
import { type Answer, type ExchangeOptions, exchange } from './exchange.ts'
import { FetchFailure } from './fetch-failure.ts'
import { FETCH_LIMITS, type FetchLimits } from './fetch-limits.ts'
import type { Fetched, Fetcher, FetchRequest, Posted, PostRequest } from './fetched.ts'
import { type Followed, followRedirects } from './follow-redirects.ts'
import { freshForSeconds } from './fresh-for.ts'
import { createHostTurns } from './host-turns.ts'
import { retryAfterSeconds } from './retry-after.ts'
import { createRobots } from './robots.ts'

export interface FetcherOptions {
  /** Who asks, with a contact: `Jawla/1.0 (+https://…)`. The word before the slash is looked for in robots.txt. */
  userAgent: string
  /** `host:port` that may be private or on an unusual port: the operator's allow-list. */
  allow: readonly string[]
  now: () => Date
  limits?: Partial<FetchLimits>
  /** How names become addresses; the machine's name service unless something else is given. */
  resolve?: Resolve
}

/** RFC 9309: at least this much of a robots.txt is read. */
const ROBOTS_BYTES = 512_000

const ACCEPT = {
  page: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5',
  feed: 'application/rss+xml,application/atom+xml,application/feed+json,application/rdf+xml;q=0.9,application/xml;q=0.8,*/*;q=0.5',
  robots: 'text/plain,*/*;q=0.5',
}

/** Enough for `SAID_LENGTH` characters of any script. */
const SAID_BYTES = 2_000
/** How much is told of why a receiver did not take a message. */
const SAID_LENGTH = 200

/** Never a page or a feed, whatever is in it. */
const OTHER_MEDIA = /^(image|audio|video|font)\/|^application\/(pdf|zip|gzip|msword|vnd\.)/

/**
 * Makes the one that fetches for a whole process: politeness (one request at a time to a host, robots.txt, being left alone) is
 * remembered in it, so there should be no second one beside it.
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { userAgent, now, resolve = resolveByNameService } = options
  const limits = { ...FETCH_LIMITS, ...options.limits }
  const allow = new Set(options.allow.map((entry) => entry.toLowerCase()))
  const closing = new AbortController()
  const turns = createHostTurns(now)

  const check = (address: string) => checkedAddress(address, allow)

  const send = (
    url: URL,
    how: { pauseMs: number } & Pick<ExchangeOptions, 'headers' | 'signal' | 'checkHead' | 'cut'>,
  ) =>
    turns.take(url.host, how, async () => {
      const answer = await exchange(url, {
        ...how,
        headers: { 'user-agent': userAgent, 'accept-encoding': 'gzip, deflate, br', ...how.headers },
        limits: how.cut === true ? { ...limits, bodyBytes: ROBOTS_BYTES } : limits,
        resolve,
        mayBePrivate: allow.has(hostAndPort(url)),
      })
      const seconds = retryAfterSeconds(answer.headers['retry-after'], now())
      if (seconds !== null && isLater(answer.status)) turns.leaveAlone(url.host, seconds, answered(answer.status))
      return answer
    })

  const robots = createRobots({
    userAgent,
    now,
    fetch: (address) =>
      followRedirects(address, {
        check,
        ask: (url) => send(url, { headers: { accept: ACCEPT.robots }, pauseMs: 0, signal: closing.signal, cut: true }),
      }),
  })

  const get = async (address: string, request: FetchRequest): Promise<Fetched> => {
    const { accept = 'page', signal } = request
    const headers = { accept: ACCEPT[accept], ...conditions(request) }
    const either = signal === undefined ? closing.signal : AbortSignal.any([signal, closing.signal])
    const ask = async (url: URL): Promise<Answer> => {
      const { allowed, crawlDelay } = await robots.ruleFor(url)
      either.throwIfAborted()
      if (!allowed) throw new FetchFailure('refused', 'is not allowed to robots by its robots.txt')
      const pauseMs = Math.max(crawlDelay * 1000, limits.pauseMs)
      return send(url, { headers, pauseMs, signal: either, checkHead: (head) => checkMedia(head, accept) })
    }
    return toFetched(await followRedirects(address, { check, ask }), {
      conditional: 'if-none-match' in headers || 'if-modified-since' in headers,
      now: now(),
    })
  }

  const checkReceiver = (address: string): URL => {
    const url = check(address)
    if (url.protocol !== 'https:' && !allow.has(hostAndPort(url))) throw new FetchFailure('refused', 'is not https')
    return url
  }

  const post = async (address: string, { headers, body, signal }: PostRequest): Promise<Posted> => {
    const url = checkReceiver(address)
    const answer = await exchange(url, {
      headers: { 'user-agent': userAgent, 'content-length': String(Buffer.byteLength(body)), ...headers },
      post: body,
      wants: (status) => status >= 300,
      cut: true,
      limits: { ...limits, wholeMs: limits.postMs, bodyBytes: SAID_BYTES },
      resolve,
      mayBePrivate: allow.has(hostAndPort(url)),
      signal: signal === undefined ? closing.signal : AbortSignal.any([signal, closing.signal]),
    })
    return { outcome: 'answered', status: answer.status, said: plainStart(answer.body) }
  }

  return {
    post: (address, request) =>
      post(address, request).catch((error) => {
        if (!(error instanceof FetchFailure)) throw error
        return { outcome: error.outcome === 'later' ? 'later' : 'refused', why: error.message }
      }),
    async whyNotPost(address) {
      try {
        checkReceiver(address)
        return null
      } catch (error) {
        if (!(error instanceof FetchFailure)) throw error
        return error.message
      }
    },
    get: (address, request = {}) =>
      get(address, request).catch((error) => {
        if (!(error instanceof FetchFailure)) throw error
        const { outcome, message: why, retryAfter } = error
        return outcome === 'later' ? { outcome, retryAfter, why } : { outcome, why }
      }),
    async close() {
      closing.abort()
    },
  }
}

/** What was kept of the last answer, where it can be sent back: stored text is not trusted to be a header. */
function conditions({ etag, lastModified }: FetchRequest): Record<string, string> {
  const sendable = (value: string | null | undefined): value is string =>
    !!value && /^[\x20-\x7e\x80-\xff]{1,1000}$/.test(value)
  return {
    ...(sendable(etag) ? { 'if-none-match': etag } : {}),
    ...(sendable(lastModified) ? { 'if-modified-since': lastModified } : {}),
  }
}

function checkMedia(headers: IncomingHttpHeaders, accept: 'page' | 'feed'): void {
  const type = headers['content-type']?.trim().toLowerCase() ?? ''
  if (OTHER_MEDIA.test(type)) throw new FetchFailure('refused', `is no ${accept} but ${type.split(';')[0]}`)
}

function toFetched({ answer, url, movedTo }: Followed, asked: { conditional: boolean; now: Date }): Fetched {
  const { status, headers, body } = answer
  const kept = {
    movedTo,
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
    freshFor: freshForSeconds(headers, asked.now),
  }
  if (status === 200) {
    return { outcome: 'ok', url: url.href, body, contentType: headers['content-type'] ?? null, ...kept }
  }
  if (status === 304 && asked.conditional) return { outcome: 'unchanged', ...kept }
  const why = answered(status)
  if (status === 410) return { outcome: 'gone', why }
  if (isLater(status))
    return { outcome: 'later', retryAfter: retryAfterSeconds(headers['retry-after'], asked.now), why }
  return { outcome: 'refused', why }
}

/** The beginning of a text on one line. */
function plainStart(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes).replace(/[\p{C}\s\ufffd]+/gu, ' ')
  return text.trim().slice(0, SAID_LENGTH).toWellFormed()
}

/** Faults of the server or of the moment; the rest of what is no success stays as it is. */
function isLater(status: number): boolean {
  return status >= 500 || [408, 425, 429].includes(status)
}

/** `answered(404)` is `'answered 404 (not found)'`. */
function answered(status: number): string {
  const words = STATUS_CODES[status]?.toLowerCase()
  return `answered ${status}${words === undefined ? '' : ` (${words})`}`
}
