import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream/promises'
import {
  type BrotliDecompress,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  type Gunzip,
  type Inflate,
  type InflateRaw,
} from 'node:zlib'
import { megabytes } from '@jawla/domain'
import { FetchFailure } from './fetch-failure.ts'

type Decoder = Gunzip | Inflate | InflateRaw | BrotliDecompress

/** News pages shrink to a tenth, lists of one repeated line to a fiftieth. What grows more than this is made to fill a memory. */
const MAX_GROWTH = 200

/** Below this size growth does not matter. */
const GROWTH_FROM = 1_000_000

/**
 * The answer's body, decompressed. It is counted as it comes: what is too large, or grows like a bomb, ends there, with the connection.
 * With `cut`, a body that is too long is cut to the limit.
 * @throws FetchFailure
 */
export async function readBody(
  response: IncomingMessage,
  options: { limit: number; cut?: boolean },
): Promise<Uint8Array> {
  const { limit, cut = false } = options
  const tooLarge = () => new FetchFailure('refused', `is larger than ${megabytes(limit)} MB`)
  if (!cut && Number(response.headers['content-length']) > limit) throw tooLarge()
  const decoder = await decoderFor(response)
  const parts: Uint8Array[] = []
  let [received, size] = [0, 0]
  const count = async function* (source: AsyncIterable<Uint8Array>) {
    for await (const chunk of source) {
      received += chunk.length
      // A compressed stream can go on for ever and hold nothing.
      if (received > limit && !cut) throw tooLarge()
      yield chunk
    }
  }
  const collect = async (source: AsyncIterable<Uint8Array>) => {
    for await (const chunk of source) {
      size += chunk.length
      if (decoder !== null && size > GROWTH_FROM && size > decoder.bytesWritten * MAX_GROWTH) {
        throw new FetchFailure('refused', 'is a decompression bomb')
      }
      if (size > limit && !cut) throw tooLarge()
      parts.push(chunk)
      if (size > limit) return
    }
  }
  await (decoder === null ? pipeline(response, count, collect) : pipeline(response, count, decoder, collect))
  return Buffer.concat(parts).subarray(0, limit)
}

/** What undoes the answer's `Content-Encoding`; null where it has none. */
async function decoderFor(response: IncomingMessage): Promise<Decoder | null> {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? ''
  switch (encoding) {
    case '':
    case 'identity':
      return null
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'br':
      return createBrotliDecompress()
    case 'deflate':
      // Some servers leave out the frame that the standard asks for; its first half-byte is 8.
      return ((await firstByte(response)) & 0x0f) === 8 ? createInflate() : createInflateRaw()
    default:
      throw new FetchFailure('refused', `is compressed as "${encoding.slice(0, 40)}", which was not asked for`)
  }
}

/** Looks at the body's first byte and puts it back; 8 where there is none. */
async function firstByte(response: IncomingMessage): Promise<number> {
  await once(response, 'readable')
  const head: Buffer | null = response.read()
  if (head !== null) response.unshift(head)
  return head?.[0] ?? 8
}
