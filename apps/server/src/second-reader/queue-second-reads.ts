import { reportsForSecondReader, secondReadingTokens } from '@jawla/store'
import type { WorkContext } from '../jobs/work-context.ts'

/** Jobs that wait at once: what is stored in one go is read over some time, and a new limit takes effect soon. */
const MOST_WAITING = 10

/** Sends a job for reports that the second reader was not given yet, the latest first, as far as the day's limit allows. */
export async function queueSecondReads(context: WorkContext): Promise<void> {
  const { queue, store } = context
  const reports = await reportsForSecondReader(store.db, MOST_WAITING)
  if (reports.length === 0 || !(await isWithinBudget(context))) return
  const sent = (await queue.unfinished()).filter(({ job }) => job === 'second-read')
  const known = new Set(sent.map(({ payload }) => payload.reportId))
  const fresh = reports.filter((id) => !known.has(id)).slice(0, MOST_WAITING - sent.length)
  for (const reportId of fresh) await queue.send('second-read', { reportId }, { key: reportId })
}

/** Whether what second readings cost since the day began (UTC) is still below the operator's limit. */
export async function isWithinBudget({ store, model, now }: WorkContext): Promise<boolean> {
  if (model === null) return false
  const today = `${now().toISOString().slice(0, 10)}T00:00:00.000Z`
  return (await secondReadingTokens(store.db, today)) < model.dailyTokens
}
