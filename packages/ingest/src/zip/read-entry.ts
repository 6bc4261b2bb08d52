import { crc32 } from 'node:zlib'
import { megabytes } from '@jawla/domain'
import type { Entry, ZipFile } from 'yauzl'
import { MAX_SOURCE_BYTES } from '../decode-bytes.ts'
import { IngestError } from '../ingest-error.ts'

/** How many bytes may still be unpacked from a zip. */
export interface ZipBudget {
  left: number
}

/** Text shrinks to a tenth, a list of one repeated line to a fiftieth. What grows more than this is made to fill a memory. */
const MAX_GROWTH = 200
/** Below this size growth does not matter. */
const GROWTH_FROM = 1_000_000

/**
 * The bytes of an entry, counted as they come: what the zip says of their number is not believed.
 * @throws IngestError where the entry is encrypted, too large, a bomb or broken.
 */
export async function readEntry(
  zip: ZipFile,
  entry: Entry,
  { where, budget }: { where: string; budget: ZipBudget },
): Promise<Uint8Array> {
  if (entry.isEncrypted())
    throw new IngestError(where, 'encrypted; unpack the zip with its password and give the files')
  if (!entry.canDecodeFileData()) {
    throw new IngestError(where, `compressed by a method that is not read here (${entry.compressionMethod})`)
  }
  const parts: Uint8Array[] = []
  let size = 0
  try {
    const stream = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream) {
      size += chunk.length
      budget.left -= chunk.length
      if (size > MAX_SOURCE_BYTES) {
        throw new IngestError(where, `larger than ${megabytes(MAX_SOURCE_BYTES)} MB when unpacked`)
      }
      if (size > GROWTH_FROM && size > entry.compressedSize * MAX_GROWTH) {
        throw new IngestError(where, 'a decompression bomb')
      }
      if (budget.left < 0) throw new IngestError(where, 'the zip is too large when unpacked')
      parts.push(chunk)
    }
  } catch (error) {
    if (error instanceof IngestError) throw error
    throw new IngestError(where, 'the zip is broken here')
  }
  const bytes = Buffer.concat(parts)
  if (size !== entry.uncompressedSize || crc32(bytes) !== entry.crc32) {
    throw new IngestError(where, 'the zip is broken here: not what was packed')
  }
  return bytes
}
