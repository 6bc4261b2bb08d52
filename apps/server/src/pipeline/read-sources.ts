import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import type { Report } from '@jawla/domain'
import { detectLanguage } from '@jawla/extract'
import {
  IngestError,
  MAX_SOURCE_BYTES,
  MAX_ZIP_BYTES,
  megabytes,
  reportFromHtml,
  reportFromText,
  reportsFromJsonl,
  reportsFromZip,
} from '@jawla/ingest'
import type { Fetcher } from '@jawla/ingest/web'
import type { CommandIo } from '../program/command-io.ts'
import { readAddress } from './read-address.ts'

/** A report and the name of its source, or why there is none. `record`: it came as a report record, its text known to the caller. */
export type Source = { where: string; report: Report; record: boolean } | IngestError

/** What the caller knows of pasted texts and pages. */
export interface GivenFacts {
  published?: string
  language?: 'ar' | 'fr'
  outlet?: string
  url?: string
}

/** What sources are read with. */
export interface ReadWith {
  given: GivenFacts
  /** Fetches the pages of addresses. */
  fetcher: Pick<Fetcher, 'get'>
}

const RECORDS = ['.jsonl', '.ndjson']
const PAGES = ['.html', '.htm', '.xhtml']
const TEXTS = ['.txt', '.text']
const ZIPS = ['.zip']
const KINDS = '.jsonl, .html, .txt, .zip'

/**
 * The reports in files, folders, zips, pages on the web and `-` (records on standard input), one after another; a bad one is yielded
 * as its error and the rest go on. A folder is read with its subfolders, in order of name; other kinds of file in it are passed over.
 */
export async function* readSources(names: readonly string[], io: CommandIo, how: ReadWith): AsyncGenerator<Source> {
  for (const name of names) {
    try {
      yield* readSource(name, io, how)
    } catch (error) {
      if (!(error instanceof IngestError)) throw error
      yield error
    }
  }
}

async function* readSource(name: string, io: CommandIo, how: ReadWith): AsyncGenerator<Source> {
  if (name === '-') return yield* readRecords(io.stdin, 'standard input')
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) {
    const report = await readAddress(name, { ...how, signal: io.signal })
    return yield { where: name, report, record: false }
  }
  const path = resolve(io.cwd, name)
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new IngestError(name, error.code === 'ENOENT' ? 'no such file or folder' : `cannot be read (${error.code})`)
  })
  if (found.isDirectory()) yield* readFolder(name, io, how)
  else yield* readOne({ name, path, size: found.size }, how.given)
}

async function* readFolder(name: string, io: CommandIo, how: ReadWith): AsyncGenerator<Source> {
  const entries = await readdir(resolve(io.cwd, name), { recursive: true, withFileTypes: true })
  const inside = entries
    .filter((entry) => entry.isFile() && isReadable(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => join(name, path.slice(resolve(io.cwd, name).length)))
    .sort()
  if (inside.length === 0) throw new IngestError(name, `no report in this folder (${KINDS})`)
  yield* readSources(inside, io, how)
}

function isReadable(name: string): boolean {
  return !name.startsWith('.') && [...RECORDS, ...PAGES, ...TEXTS, ...ZIPS].includes(extname(name).toLowerCase())
}

async function* readOne(file: { name: string; path: string; size: number }, given: GivenFacts): AsyncGenerator<Source> {
  const { name, path, size } = file
  const kind = extname(name).toLowerCase()
  if (RECORDS.includes(kind)) return yield* readRecords(createReadStream(path), name)
  const read = PAGES.includes(kind) ? reportFromHtml : TEXTS.includes(kind) ? reportFromText : null
  if (read === null && !ZIPS.includes(kind)) {
    throw new IngestError(name, `not a kind of file that Jawla reads (${KINDS})`)
  }
  const limit = read === null ? MAX_ZIP_BYTES : MAX_SOURCE_BYTES
  if (size > limit) {
    throw new IngestError(name, `${megabytes(size)} MB is too large; the limit is ${megabytes(limit)} MB`)
  }
  const bytes = await readFile(path)
  const options = { ...given, where: name, detectLanguage }
  if (read === null) yield* reportsFromZip(bytes, options)
  else yield { where: name, report: read(bytes, options), record: false }
}

async function* readRecords(stream: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<Source> {
  for await (const report of reportsFromJsonl(stream, { where, detectLanguage })) {
    yield report instanceof IngestError ? report : { where: `${where}: ${report.id}`, report, record: true }
  }
}
