import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import https from 'node:https'
import { checkedLookup, type Resolve } from './checked-lookup.ts'
import { FetchFailure } from './fetch-failure.ts'
import type { FetchLimits } from './fetch-limits.ts'
import { networkFailure } from './network-failure.ts'
import { readBody } from './read-body.ts'

/** What a server said to one request. */
export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  /** Only of an answer that was wanted. */
  body: Uint8Array
}

export interface ExchangeOptions {
  headers: Record<string, string>
  limits: FetchLimits
  resolve: Resolve
  /** The operator vouches for this host, wherever it is. */
  mayBePrivate: boolean
  signal: AbortSignal
  /** Refuses an answer by its head, before its body is read. */
  checkHead?: (headers: IncomingHttpHeaders) => void
  /** Sent with POST; without it the address is asked with GET. */
  post?: string
  /** Whether to read the body of an answer with this status; where not given, of one that carries what was asked for (200). */
  wants?: (status: number) => boolean
  /** Cuts a body that is too long instead of refusing it. */
  cut?: boolean
}

/** More than any real server sends; a flood ends here. */
const MAX_HEADER_BYTES = 32_768

/**
 * One request and its answer, on a connection of its own: so every request makes its own lookup, and what is looked up is checked.
 * @throws FetchFailure; the signal's reason where it is told to stop.
 */
export async function exchange(url: URL, options: ExchangeOptions): Promise<Answer> {
  const { limits, signal } = options
  signal.throwIfAborted()
  const over = new AbortController()
  const end = setTimeout(() => over.abort(timeOut('is not done', limits.wholeMs)), limits.wholeMs)
  const either = AbortSignal.any([signal, over.signal])
  try {
    const response = await head(url, options, either)
    // A body that nobody wants ends with its connection.
    const stop = () => response.destroy(either.reason)
    either.addEventListener('abort', stop, { once: true })
    try {
      const { wants = (status) => status === 200 } = options
      const wanted = wants(response.statusCode ?? 0)
      if (wanted) options.checkHead?.(response.headers)
      const body = wanted
        ? await readBody(response, { limit: limits.bodyBytes, cut: options.cut ?? false })
        : new Uint8Array()
      return { status: response.statusCode ?? 0, headers: response.headers, body }
    } finally {
      either.removeEventListener('abort', stop)
      response.destroy()
    }
  } catch (error) {
    throw either.aborted ? either.reason : networkFailure(error)
  } finally {
    clearTimeout(end)
  }
}

/** Sends the request and waits for the answer's head. */
function head(url: URL, options: ExchangeOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const { limits } = options
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      agent: false,
      method: options.post === undefined ? 'GET' : 'POST',
      headers: options.headers,
      lookup: checkedLookup(options.resolve, options.mayBePrivate),
      maxHeaderSize: MAX_HEADER_BYTES,
      signal,
    })
    const give = (ms: number, what: string) => setTimeout(() => request.destroy(timeOut(what, ms)), ms)
    let phase = give(limits.connectMs, 'gives no connection')
    request.once('socket', (socket) => {
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
        clearTimeout(phase)
        phase = give(limits.headersMs, 'does not begin to answer')
      })
    })
    request.once('close', () => clearTimeout(phase))
    // Stays on: an error may follow the head, and is then the body's too.
    request.on('error', reject)
    request.once('response', (response) => {
      clearTimeout(phase)
      resolve(response)
    })
    request.end(options.post)
  })
}

function timeOut(what: string, ms: number): FetchFailure {
  return new FetchFailure('later', `${what} within ${ms / 1000} seconds`)
}
