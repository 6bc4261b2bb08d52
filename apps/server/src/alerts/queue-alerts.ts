import { randomUUID } from 'node:crypto'
import { changedVisits, inTransaction, type StoredAlert, takeVisitsToTell } from '@jawla/store'
import type { WorkContext } from '../jobs/work-context.ts'
import { MOST_VISITS } from './alert-message.ts'

/** The group of an alert's jobs: of one alert one message is sent at a time. */
export function alertGroup(alertId: number): string {
  return `alert ${alertId}`
}

/**
 * Looks at what changed in the record since these alerts looked last, and sends a job for each that has something to tell: one message for
 * all of it. What is told is noted in the transaction that sends the job, so that neither is there without the other.
 */
export async function queueAlerts({ store, queue, now }: WorkContext, behind: readonly StoredAlert[]): Promise<void> {
  const changes = await changedVisits(store.index, Math.min(...behind.map(({ looked }) => looked)))
  if (changes.visits.length > 0) await queue.prepare()
  const at = now().toISOString()
  for (const alert of behind) {
    await inTransaction(store.db, async (tx) => {
      const visits = await takeVisitsToTell({ db: tx, shows: store.index.shows }, alert, { changes, at })
      if (visits === null || visits.length === 0) return
      const messageId = `msg_${randomUUID()}`
      const payload = { alertId: alert.id, name: alert.name, messageId, at, visits: visits.slice(0, MOST_VISITS) }
      const more = Math.max(0, visits.length - MOST_VISITS)
      await queue.send('send-alert', { ...payload, more }, { tx, group: alertGroup(alert.id), key: messageId })
    })
  }
}
