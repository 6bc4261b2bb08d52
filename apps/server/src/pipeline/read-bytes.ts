import { FILE_ENDINGS, type FileKind, fileKind, MOST_FILE_BYTES, type Report, whyTooLarge } from '@jawla/domain'
import { detectLanguage } from '@jawla/extract'
import { IngestError, reportFromHtml, reportFromText, reportsFromJsonl, reportsFromZip } from '@jawla/ingest'
import type { GivenFacts } from './given-facts.ts'

/** A report and the name of its source, or why there is none. `record`: it came as a report record, its text known to the caller. */
export type Source = { where: string; report: Report; record: boolean } | IngestError

/** One of each, to tell what is read. */
export const READABLE = Object.values(FILE_ENDINGS)
  .map(([ending]) => ending)
  .join(', ')

/**
 * What a file of this name and size holds.
 * @throws IngestError where it is of no kind that is read, or too large.
 */
export function readableKind(name: string, size: number): FileKind {
  const kind = fileKind(name)
  if (kind === null) throw new IngestError(name, `not a kind of file that Jawla reads (${READABLE})`)
  const tooLarge = whyTooLarge(size, MOST_FILE_BYTES[kind])
  if (tooLarge !== null) throw new IngestError(name, tooLarge)
  return kind
}

/**
 * The reports in a file, whichever door it came by.
 * @throws IngestError where it is of no kind that is read, too large, or nothing in it can be read.
 */
export async function* readBytes(name: string, bytes: Uint8Array, given: GivenFacts): AsyncGenerator<Source> {
  const options = { ...given, where: name, detectLanguage }
  switch (readableKind(name, bytes.length)) {
    case 'records':
      return yield* readRecords([bytes], name)
    case 'zip':
      return yield* reportsFromZip(bytes, options)
    case 'page':
      return yield { where: name, report: reportFromHtml(bytes, options), record: false }
    case 'text':
      return yield { where: name, report: reportFromText(bytes, options), record: false }
  }
}

/** The reports in a list of records, one a line, while it still comes. */
export async function* readRecords(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  where: string,
): AsyncGenerator<Source> {
  for await (const report of reportsFromJsonl(stream, { where, detectLanguage })) {
    yield report instanceof IngestError ? report : { where: `${where}: ${report.id}`, report, record: true }
  }
}
