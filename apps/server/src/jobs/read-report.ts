import { IngestError } from '@jawla/ingest'
import { findReport } from '@jawla/store'
import { processAgain, processReport } from '../pipeline/process-report.ts'
import type { Job } from './job-queue.ts'
import type { WorkContext } from './work-context.ts'

/** Takes in a report that failed before, or reads a stored one again. */
export async function readReportJob({ store, now }: WorkContext, { payload }: Job<'read-report'>): Promise<void> {
  if ('report' in payload) {
    await processReport(store, payload.report, now())
    return
  }
  const report = await findReport(store.db, payload.reportId)
  if (report === null) throw new IngestError(payload.reportId, 'the report is not in the store any more')
  await processAgain(store, report, now())
}
