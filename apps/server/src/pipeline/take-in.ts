import { IngestError } from '@jawla/ingest'
import { dataVersion, type SavedReport, type Store } from '@jawla/store'
import { reasonOf } from '../jobs/job-error.ts'
import type { JobQueue } from '../jobs/job-queue.ts'
import { processReport } from './process-report.ts'
import type { Source } from './read-bytes.ts'

/** What came of one source. */
export interface Taken {
  where: string
  outcome: SavedReport['outcome'] | 'failed'
  /** Why it failed, in one line; null where it did not. */
  why: string | null
  reportId: string | null
}

/**
 * Takes one report into the store. A report that fails there unexpectedly is put among the dead letters with all it holds, so that
 * the rest go on and it can be tried again.
 * @throws where the store does not answer: then no report is to blame.
 */
export async function takeIn({ store, queue }: { store: Store; queue: JobQueue }, source: Source): Promise<Taken> {
  if (source instanceof IngestError) return failed(source.where, source.what)
  const { where, report } = source
  // A report in a language that nobody here reads would look like one that tells of no visit.
  if (report.language === 'other') return failed(where, 'the report is neither in Arabic nor in French')
  try {
    const { outcome, id } = await processReport(store, report, new Date())
    return { where, outcome, why: null, reportId: id }
  } catch (error) {
    await dataVersion(store.db)
    await queue.bury('read-report', { report }, reasonOf(error))
    return failed(where, `${reasonOf(error)} (kept among the dead letters: jawla jobs list)`)
  }
}

function failed(where: string, why: string): Taken {
  return { where, outcome: 'failed', why, reportId: null }
}
