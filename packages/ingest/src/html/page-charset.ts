import { IngestError } from '../ingest-error.ts'

/** Where a page or feed that does not declare its charset still says its language. */
export const CHARSET_OF_LANGUAGE = { ar: 'windows-1256', fr: 'windows-1252' } as const

/** One broken character in fifty that is not ASCII is a cut emoji; more are another charset. */
const MOST_BROKEN = 0.02
/** Text that is Arabic for this share of its letters was not decoded by chance. */
const ARABIC_SHARE = 0.3

/**
 * The text of a page that is not wholly UTF-8. The charsets that the server and the page declare are tried in this order, each
 * taken only where the text makes sense in it: servers say ISO-8859-1 of everything, and pages say UTF-8 in windows-1256.
 * @throws IngestError where it is in no charset that can be known.
 */
export function decodeByCharset(bytes: Uint8Array, options: { where: string; contentType?: string | null }): string {
  const { where, contentType } = options
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const sent = sentCharset(contentType)
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1]
  const language = /<html[^>]{0,200}\slang\s*=\s*["']?(ar|fr)/i.exec(head)?.[1]?.toLowerCase()
  const byLanguage = language === 'ar' || language === 'fr' ? CHARSET_OF_LANGUAGE[language] : undefined
  const text = readableText(bytes, [sent, declared, 'utf-8', byLanguage])
  if (text !== null) return text
  throw new IngestError(where, complaint(sent ?? declared, byLanguage !== undefined))
}

/** The charset in an HTTP header: `text/html; charset="windows-1256"`. */
export function sentCharset(contentType: string | null | undefined): string | undefined {
  return /charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(contentType ?? '')?.[1]
}

/** The text in the first of these charsets in which it makes sense, or in windows-1256 where that gives Arabic; null where none does. */
export function readableText(bytes: Uint8Array, charsets: readonly (string | undefined)[]): string | null {
  for (const charset of charsets) {
    const text = charset === undefined ? null : decode(bytes, charset)
    if (text !== null && brokenShare(text) <= MOST_BROKEN) return text
  }
  const arabic = decode(bytes, CHARSET_OF_LANGUAGE.ar)
  return arabic !== null && isArabic(arabic) && brokenShare(arabic) <= MOST_BROKEN ? arabic : null
}

function complaint(charset: string | undefined, languageKnown: boolean): string {
  if (charset === undefined) {
    return languageKnown
      ? 'the page declares no charset, and cannot be read in that of its language'
      : 'the page is not UTF-8 and declares no charset'
  }
  const known = decoderOf(charset) !== null
  return known
    ? `the page cannot be read in the charset it declares: ${charset}`
    : `the page declares an unknown charset: ${charset}`
}

function decode(bytes: Uint8Array, charset: string): string | null {
  return decoderOf(charset)?.decode(bytes) ?? null
}

function decoderOf(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset)
  } catch {
    return null
  }
}

/**
 * Of the characters that are not ASCII, the share that cannot be meant: undecodable ones, UTF-8 read byte by byte (`Ã©`, `Ø§`),
 * and Arabic read as Latin letters, which stand in rows of four and more accented letters.
 */
function brokenShare(text: string): number {
  const foreign = text.match(/\P{ASCII}/gu)?.length ?? 0
  const lost = text.match(/\ufffd/g)?.length ?? 0
  const doubled =
    text.match(
      /[\u00c2\u00c3\u00d8\u00d9\u0637\u0638][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2018-\u203a\u20ac\u2122]/g,
    )?.length ?? 0
  const rows = text.match(/[\u00c0-\u00ff]{4,}/g)?.join('').length ?? 0
  return foreign === 0 ? 0 : (lost + 2 * doubled + rows) / foreign
}

function isArabic(text: string): boolean {
  const letters = text.replace(/<[^>]*>/g, '').match(/\p{L}/gu)?.length ?? 0
  return (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) > letters * ARABIC_SHARE
}
