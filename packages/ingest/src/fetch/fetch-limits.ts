import { MAX_SOURCE_BYTES } from '../decode-bytes.ts'

/** What one answer may cost. Times in milliseconds. */
export interface FetchLimits {
  /** The body, after decompression. */
  bodyBytes: number
  connectMs: number
  /** From the connection to the answer's head. */
  headersMs: number
  /** One request with its answer: a slow drip ends here. */
  wholeMs: number
  /** A message that is sent, with the answer to it. */
  postMs: number
  /** Between two requests to one host, where its robots.txt asks for no more. */
  pauseMs: number
}

export const FETCH_LIMITS: FetchLimits = {
  bodyBytes: MAX_SOURCE_BYTES,
  connectMs: 10_000,
  headersMs: 20_000,
  wholeMs: 60_000,
  postMs: 10_000,
  pauseMs: 1_000,
}
