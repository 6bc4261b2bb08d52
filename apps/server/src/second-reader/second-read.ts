import { findReport, inTransaction, type SecondReading, saveSecondReading, versionOf } from '@jawla/store'
import { HopelessJobError, reasonOf } from '../jobs/job-error.ts'
import type { Job } from '../jobs/job-queue.ts'
import type { WorkContext } from '../jobs/work-context.ts'
import { processAgain } from '../pipeline/process-report.ts'
import type { ModelSettings } from '../settings.ts'
import { vocabularyNow } from '../vocabulary/vocabulary-now.ts'
import { askModel, UselessAnswerError } from './ask-model.ts'
import { asked, INSTRUCTIONS } from './instructions.ts'
import { isWithinBudget } from './queue-second-reads.ts'
import { verifiedVisits } from './verified-visits.ts'

/** Of longer texts a model loses the thread, and they cost much. UTF-16 units. */
const LONGEST_TEXT = 60_000

/**
 * Has a report read by the second reader, keeps of its answer what the text bears out, and joins anew what the report tells. A report that
 * changed meanwhile is left to the next job.
 */
export async function secondRead(
  context: WorkContext,
  { payload, lastTry, signal }: Job<'second-read'>,
): Promise<void> {
  const { store, model, now } = context
  if (model === null || !(await isWithinBudget(context))) return
  const { reportId } = payload
  const version = await versionOf(store.db, reportId)
  const report = await findReport(store.db, reportId)
  if (version === null || report === null) return
  const about = { reportId, version, reader: readerId(model) }
  if (report.text.length > LONGEST_TEXT) return keep(context, { ...about, ...NOTHING, failed: 'the text is too long' })
  try {
    const { answer, tokens } = await askModel(model, { system: INSTRUCTIONS, user: asked(report) }, signal)
    const verified = verifiedVisits(answer, report, await vocabularyNow(store.db))
    if (verified === null) throw new UselessAnswerError('the second reader’s answer has no list of visits', tokens)
    const reading = { ...about, ...verified, tokens, failed: null }
    await processAgain(store, report, now(), async (tx) => {
      if ((await versionOf(tx, reportId)) !== version) return false
      await saveSecondReading(tx, reading, now().toISOString())
      return true
    })
  } catch (error) {
    const tokens = error instanceof UselessAnswerError ? error.tokens : 0
    if (lastTry || error instanceof HopelessJobError) {
      await keep(context, { ...about, ...NOTHING, tokens, failed: reasonOf(error) })
    }
    throw error
  }
}

const NOTHING = { visits: [], dropped: 0, tokens: 0 }

function readerId({ model }: ModelSettings): string {
  return `model:${model}@1`
}

function keep({ store, now }: WorkContext, reading: SecondReading): Promise<void> {
  return inTransaction(store.db, (tx) => saveSecondReading(tx, reading, now().toISOString()))
}
