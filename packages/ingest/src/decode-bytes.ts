import { IngestError } from './ingest-error.ts'

/** The largest page or text file that is read, in bytes. */
export const MAX_SOURCE_BYTES = 15_000_000

/** Where a page or feed that does not declare its charset still says its language. */
export const CHARSET_OF_LANGUAGE = { ar: 'windows-1256', fr: 'windows-1252' } as const

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
 * The text of an HTML page. What is valid UTF-8 is UTF-8 whatever the page declares; else the declared charset holds.
 * @throws IngestError where it is empty, too large, binary, or in no charset that can be known.
 */
export function decodePage(bytes: Uint8Array, where: string): string {
  checkSize(bytes, where)
  const marked = decodeByMark(bytes)
  if (marked !== null) return marked
  if (bytes.includes(0)) throw new IngestError(where, 'a binary file, not a page')
  return decodeUtf8(bytes) ?? decodeDeclared(bytes, where)
}

/** @throws IngestError where there is nothing, or too much. */
export function checkSize(bytes: Uint8Array, where: string): void {
  if (bytes.length === 0) throw new IngestError(where, 'the file is empty')
  if (bytes.length > MAX_SOURCE_BYTES) {
    throw new IngestError(
      where,
      `${megabytes(bytes.length)} MB is too large; the limit is ${megabytes(MAX_SOURCE_BYTES)} MB`,
    )
  }
}

/** `megabytes(20_971_520)` is `'21'`. */
export function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1_000_000))
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

function decodeDeclared(bytes: Uint8Array, where: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1]
  const language = /<html[^>]{0,200}\slang\s*=\s*["']?(ar|fr)/i.exec(head)?.[1]?.toLowerCase()
  const charset = declared ?? (language === 'ar' || language === 'fr' ? CHARSET_OF_LANGUAGE[language] : undefined)
  if (charset === undefined) throw new IngestError(where, 'the page is not UTF-8 and declares no charset')
  try {
    const text = new TextDecoder(charset).decode(bytes)
    // A cut emoji in a UTF-8 page is ordinary; a page full of them is in another charset than it says.
    const lost = text.split('\ufffd').length - 1
    if (lost * 200 <= text.length) return text
  } catch {
    throw new IngestError(where, `the page declares an unknown charset: ${charset}`)
  }
  throw new IngestError(where, `the page cannot be read in the charset it declares: ${charset}`)
}
