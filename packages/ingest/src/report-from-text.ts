import type { Report } from '@jawla/domain'
import { authorAtEnd } from './author-line.ts'
import { decodeText } from './decode-bytes.ts'
import { finishReport, type SourceOptions } from './finish-report.ts'
import { givenPublication } from './publication-time.ts'
import { readFrontLines } from './text/front-lines.ts'
import { canonicalAddress } from './web-address.ts'

/**
 * The report in a pasted text or text file. Section name, headline, byline and date copied along with it are read and taken off;
 * else the text is kept as it is, so that offsets count from its first character.
 * @throws IngestError where the text is empty, too long, binary or not UTF-8.
 */
export function reportFromText(source: Uint8Array | string, options: SourceOptions): Report {
  const pasted = typeof source === 'string' ? source : decodeText(source, options.where)
  const front = readFrontLines(pasted)
  const text = pasted.slice(front.bodyStart).trimEnd()
  const given = givenPublication(options)
  return finishReport(
    {
      url: options.url === undefined ? null : canonicalAddress(options.url, options.where),
      outlet: front.outlet,
      title: front.title,
      author: front.author ?? authorAtEnd(text),
      publishedAt: given?.publishedAt ?? front.printed,
      publishedBasis: given?.publishedBasis ?? (front.printed === null ? 'unknown' : 'printed'),
      text,
      textFrom: 'given',
    },
    options,
  )
}
