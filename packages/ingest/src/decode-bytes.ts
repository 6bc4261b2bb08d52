import { MOST_FILE_BYTES, whyTooLarge } from '@jawla/domain'
import { decodeByCharset } from './html/page-charset.ts'
import { IngestError } from './ingest-error.ts'

/** The largest page or text file that is read, in bytes. */
export const MAX_SOURCE_BYTES = MOST_FILE_BYTES.page

/**
 * The text of a UTF-8 file (or UTF-16 with its mark).
 * @throws IngestError where it is empty, too large, binary or in another encoding.
 */
export function decodeText(bytes: Uint8Array, where: string): string {
  checkSize(bytes, where)
  const text = decodeByMark(bytes) ?? decodeUtf8(bytes)
  if (bytes.includes(0) && text?.includes('\0') !== false) throw new IngestError(where, 'a binary file, not a report')
  if (text === null) throw new IngestError(where, 'the text is not UTF-8; save it as UTF-8 and try again')
  return text
}

/**
 * The text of an HTML page. What is valid UTF-8 is UTF-8 whatever the page or its server declares; `contentType` is the server's.
 * @throws IngestError where it is empty, too large, binary, or in no charset that can be known.
 */
export function decodePage(bytes: Uint8Array, where: string, contentType: string | null = null): string {
  checkSize(bytes, where)
  const marked = decodeByMark(bytes)
  if (marked !== null) return marked
  if (bytes.includes(0)) throw new IngestError(where, 'a binary file, not a page')
  return decodeUtf8(bytes) ?? decodeByCharset(bytes, { where, contentType })
}

/** @throws IngestError where there is nothing, or too much. */
export function checkSize(bytes: Uint8Array, where: string): void {
  if (bytes.length === 0) throw new IngestError(where, 'the file is empty')
  const tooLarge = whyTooLarge(bytes.length, MAX_SOURCE_BYTES)
  if (tooLarge !== null) throw new IngestError(where, tooLarge)
}

/** The text where a byte order mark tells that it is UTF-16; null else. */
export function decodeByMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return null
}

/** The text without its mark; null where the bytes are no valid UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
