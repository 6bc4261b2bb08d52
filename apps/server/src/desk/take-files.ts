import { extname } from 'node:path'
import { detectLanguage } from '@jawla/extract'
import {
  IngestError,
  MAX_SOURCE_BYTES,
  megabytes,
  reportFromHtml,
  reportFromText,
  reportsFromJsonl,
  reportsFromZip,
} from '@jawla/ingest'
import type { WorkContext } from '../jobs/work-context.ts'
import type { Source } from '../pipeline/read-sources.ts'
import type { Given, TakenVisits, UploadedFile } from './desk.ts'
import { withVisits } from './take-pasted.ts'

/** Takes in the reports of uploaded files, with the checks of the command line; what fails is told, and the rest go on. */
export async function takeFiles(
  work: WorkContext,
  files: readonly UploadedFile[],
  given: Given,
): Promise<TakenVisits[]> {
  const taken: TakenVisits[] = []
  for (const file of files) {
    for await (const source of sourcesIn(file, given)) taken.push(await withVisits(work, source))
  }
  return taken
}

async function* sourcesIn(file: UploadedFile, given: Given): AsyncGenerator<Source> {
  try {
    yield* read(file, given)
  } catch (error) {
    if (!(error instanceof IngestError)) throw error
    yield error
  }
}

async function* read({ name, bytes }: UploadedFile, given: Given): AsyncGenerator<Source> {
  if (bytes.length > MAX_SOURCE_BYTES) {
    const size = `${megabytes(bytes.length)} MB is too large; the limit is ${megabytes(MAX_SOURCE_BYTES)} MB`
    throw new IngestError(name, size)
  }
  const options = { ...given, where: name, detectLanguage }
  switch (extname(name).toLowerCase()) {
    case '.jsonl':
    case '.ndjson':
      for await (const one of reportsFromJsonl(once(bytes), options)) {
        yield one instanceof IngestError ? one : { where: `${name}: ${one.id}`, report: one, record: true }
      }
      return
    case '.zip':
      yield* reportsFromZip(bytes, options)
      return
    case '.html':
    case '.htm':
    case '.xhtml':
      yield { where: name, report: reportFromHtml(bytes, options), record: false }
      return
    case '.txt':
    case '.text':
      yield { where: name, report: reportFromText(bytes, options), record: false }
      return
    default:
      throw new IngestError(name, 'not a kind of file that Jawla reads (.jsonl, .html, .txt, .zip)')
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
