import { join } from 'node:path'
import { IngestError } from '@jawla/ingest'
import { findReport, type Store } from '@jawla/store'
import type { JobQueue } from '../jobs/job-queue.ts'
import type { CommandIo } from '../program/command-io.ts'
import { progress } from '../program/progress.ts'
import { ROOT } from '../settings.ts'
import { ingestSources } from './ingest-sources.ts'
import type { Source } from './read-bytes.ts'
import { readSources } from './read-sources.ts'

const SAMPLES = join(ROOT, 'apps/server/samples/reports.jsonl')

/** The samples are a file. */
const NO_WEB = { get: async () => ({ outcome: 'refused', why: 'is not fetched here' }) as const }

/** Takes those of the sample reports into the store, marked as samples, that are not there yet, with a progress bar. */
export async function loadSamples(into: { store: Store; queue: JobQueue }, io: CommandIo): Promise<void> {
  const { store } = into
  const missing: Source[] = []
  let stored = 0
  for await (const source of readSources([SAMPLES], io, { given: {}, fetcher: NO_WEB })) {
    if (source instanceof IngestError) missing.push(source)
    else if ((await findReport(store.db, source.report.id))?.text === source.report.text) stored++
    else missing.push({ ...source, report: { ...source.report, sample: true } })
  }
  if (missing.length === 0) return io.err(`${stored} sample reports, loaded before\n`)
  const shown = progress(io, 'Loading sample reports', missing.length)
  await ingestSources(into, missing, { ...io, step: shown.step })
  shown.done()
}
