import { checkSize, decodeByMark, decodeUtf8 } from '../decode-bytes.ts'
import { CHARSET_OF_LANGUAGE, readableText, sentCharset } from '../html/page-charset.ts'
import { IngestError } from '../ingest-error.ts'

/** Control characters that XML does not have; some content systems let them through from pasted text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g

/**
 * The text of a feed. What is valid UTF-8 is UTF-8 whatever is declared; else the charset of the HTTP header holds, else that of
 * the XML declaration, else the one that its language was written in.
 * @throws IngestError where it is empty, too large, binary, or in no charset that can be known.
 */
export function decodeFeed(body: Uint8Array, options: { where: string; contentType: string | null }): string {
  const { where } = options
  if (body.length === 0) throw new IngestError(where, 'the answer is empty')
  checkSize(body, where)
  const wide = decodeByMark(body) ?? decodeWide(body)
  if (wide === null && body.includes(0)) throw new IngestError(where, 'a binary file, not a feed')
  const text = wide ?? decodeUtf8(body) ?? decodeDeclared(body, options)
  if (text.trim() === '') throw new IngestError(where, 'the answer is empty')
  return text.replace(CONTROLS, '')
}

/** UTF-16 without its mark: every other byte of "<?xml" is 0. */
function decodeWide(body: Uint8Array): string | null {
  if (body[0] === 0x3c && body[1] === 0) return new TextDecoder('utf-16le').decode(body)
  if (body[0] === 0 && body[1] === 0x3c) return new TextDecoder('utf-16be').decode(body)
  return null
}

function decodeDeclared(body: Uint8Array, options: { where: string; contentType: string | null }): string {
  const { where, contentType } = options
  const head = new TextDecoder('latin1').decode(body.subarray(0, 4096))
  const sent = sentCharset(contentType)
  const declared = /<\?xml[^>]{0,200}encoding\s*=\s*["']\s*([\w:.-]+)/i.exec(head)?.[1]
  const language = /<language>\s*(ar|fr)/i.exec(head)?.[1]?.toLowerCase()
  const byLanguage = language === 'ar' || language === 'fr' ? CHARSET_OF_LANGUAGE[language] : undefined
  const text = readableText(body, [sent, declared, 'utf-8', byLanguage])
  if (text !== null) return text
  const charset = sent ?? declared
  throw new IngestError(
    where,
    charset === undefined
      ? 'the feed is not UTF-8 and declares no charset'
      : `the feed cannot be read in the charset it declares: ${charset}`,
  )
}
