import { findAlert, noteArrived, noteNotArrived, switchOffAlert } from '@jawla/store'
import { HopelessJobError } from '../jobs/job-error.ts'
import type { Job } from '../jobs/job-queue.ts'
import type { WorkContext } from '../jobs/work-context.ts'
import { composeMessage } from './alert-message.ts'
import { deliver } from './deliver.ts'

/**
 * Sends a message of an alert, and notes on the alert what came of it. One that was switched off or removed since tells nothing any more.
 * @throws where it did not arrive, so that it is tried again.
 */
export async function sendAlert(context: WorkContext, { payload, signal }: Job<'send-alert'>): Promise<void> {
  const { db } = context.store
  const alert = await findAlert(db, payload.alertId)
  if (alert === null || !alert.is_on) return
  const message = await composeMessage(context.store.index, alert, { ...payload, site: context.site })
  if (message === null) return
  const delivered = await deliver(context, { message, alert, signal })
  const at = context.now().toISOString()
  switch (delivered.outcome) {
    case 'arrived':
      return noteArrived(db, alert.id, at)
    case 'gone':
      return switchOffAlert(db, alert.id, { why: delivered.why, at })
    case 'later':
      await noteNotArrived(db, alert.id, { why: delivered.why, at })
      throw new Error(delivered.why)
    case 'refused':
      await noteNotArrived(db, alert.id, { why: delivered.why, at })
      throw new HopelessJobError(delivered.why)
  }
}
