import { visitsOfReport } from '@jawla/store'
import type { WorkContext } from '../jobs/work-context.ts'
import type { Source } from '../pipeline/read-bytes.ts'
import { takeIn } from '../pipeline/take-in.ts'
import type { TakenVisits } from './desk.ts'

/** Takes one source in, and tells the visits of its report. */
export async function withVisits(work: WorkContext, source: Source): Promise<TakenVisits> {
  const taken = await takeIn(work, source)
  return { ...taken, visits: taken.reportId === null ? [] : await visitsOfReport(work.store.db, taken.reportId) }
}
