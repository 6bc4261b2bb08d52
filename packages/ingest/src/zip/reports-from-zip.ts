import { type FileKind, fileKind, MOST_FILE_BYTES, type Report, whyTooLarge } from '@jawla/domain'
import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl'
import type { SourceOptions } from '../finish-report.ts'
import { IngestError } from '../ingest-error.ts'
import { reportFromHtml } from '../report-from-html.ts'
import { reportFromText } from '../report-from-text.ts'
import { reportsFromJsonl } from '../reports-from-jsonl.ts'
import { readEntry, type ZipBudget } from './read-entry.ts'

/** A report from a zip. `record`: it stood in a file of report records. */
export interface ZippedReport {
  where: string
  report: Report
  record: boolean
}

const MAX_ENTRIES = 20_000
/** All entries together, unpacked. */
const MAX_UNPACKED_BYTES = 1_000_000_000

/**
 * The reports in a zip of saved pages (.html, .txt, .jsonl), in its order; other kinds of file are passed over, as in a folder. What is
 * wrong with one entry is yielded as its error, and the rest go on. Nothing is written anywhere: an entry's name serves as its label.
 * @throws IngestError where it is no zip, too large, or holds no report.
 */
export async function* reportsFromZip(
  bytes: Uint8Array,
  options: Omit<SourceOptions, 'url' | 'title'>,
): AsyncGenerator<ZippedReport | IngestError> {
  const { where } = options
  const zip = await openZip(bytes, where)
  const budget: ZipBudget = { left: MAX_UNPACKED_BYTES }
  let found = 0
  for await (const entry of entriesOf(zip, where)) {
    const name = nameOf(entry)
    const kind = kindOf(name)
    if (kind === null) continue
    found++
    // What is known of one page is not true of all of them.
    yield* reportsFromEntry(
      zip,
      { entry, kind, budget },
      { ...options, url: undefined, title: undefined, where: `${where}: ${name}` },
    )
  }
  if (found === 0) throw new IngestError(where, 'no report in this zip (.html, .txt, .jsonl)')
}

async function openZip(bytes: Uint8Array, where: string): Promise<ZipFile> {
  const tooLarge = whyTooLarge(bytes.length, MOST_FILE_BYTES.zip)
  if (tooLarge !== null) throw new IngestError(where, tooLarge)
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // Names are decoded here: an odd one must not end the whole zip.
  const zip = await fromBufferPromise(buffer, { decodeStrings: false, validateEntrySizes: false }).catch(() => {
    throw new IngestError(where, 'no zip, or a broken one')
  })
  if (zip.entryCount > MAX_ENTRIES) {
    throw new IngestError(where, `the zip has ${zip.entryCount} entries; the limit is ${MAX_ENTRIES}`)
  }
  return zip
}

async function* entriesOf(zip: ZipFile, where: string): AsyncGenerator<Entry> {
  let seen = 0
  const entries = zip.eachEntry()
  for (;;) {
    const next = await entries.next().catch(() => {
      throw new IngestError(where, 'the zip is broken: its list of entries cannot be read')
    })
    if (next.done === true) return
    if (++seen > MAX_ENTRIES) throw new IngestError(where, `the zip has more than ${MAX_ENTRIES} entries`)
    yield next.value
  }
}

/** Null for what is passed over: pictures, folders, hidden files. */
function kindOf(name: string): FileKind | null {
  return /(^|\/)\.[^/]*$/.test(name) ? null : fileKind(name)
}

/** The entry's path as one short line, without what would confuse a terminal. */
function nameOf(entry: Entry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry
  const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
  return name
    .toWellFormed()
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 300)
}

async function* reportsFromEntry(
  zip: ZipFile,
  { entry, kind, budget }: { entry: Entry; kind: FileKind; budget: ZipBudget },
  options: SourceOptions,
): AsyncGenerator<ZippedReport | IngestError> {
  const { where, detectLanguage } = options
  try {
    if (kind === 'zip') throw new IngestError(where, 'a zip inside the zip is not opened')
    const bytes = await readEntry(zip, entry, { where, budget })
    if (kind !== 'records') {
      const read = kind === 'page' ? reportFromHtml : reportFromText
      return yield { where, report: read(bytes, options), record: false }
    }
    for await (const report of reportsFromJsonl([bytes], { where, detectLanguage })) {
      yield report instanceof IngestError ? report : { where: `${where}: ${report.id}`, report, record: true }
    }
  } catch (error) {
    if (!(error instanceof IngestError)) throw error
    yield error
  }
}
