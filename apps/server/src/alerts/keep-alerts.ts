import { randomUUID } from 'node:crypto'
import type { Alert } from '@jawla/domain'
import {
  addAlert,
  changeAlert,
  findAlert,
  listAlerts,
  removeAlert,
  renewAlertSecret,
  type StoredAlert,
  visitsToFollow,
} from '@jawla/store'
import type { Desk } from '../desk/desk.ts'
import type { WorkContext } from '../jobs/work-context.ts'
import { AlertError } from './alert-error.ts'
import { composeMessage } from './alert-message.ts'
import { deliver } from './deliver.ts'
import { alertGroup } from './queue-alerts.ts'
import { newSecret } from './webhook-secret.ts'

/** Visits of a test message. */
const MOST_EXAMPLES = 3
/** Somebody waits for what comes of a test. */
const PATIENCE_MS = 20_000

/** What somebody of the staff does about alerts. */
export function keepAlerts(work: WorkContext, who: string): ReturnType<Desk['alerts']> {
  const { store, queue, fetcher, mailer, site, now } = work
  const known = async (id: number): Promise<StoredAlert> => {
    const alert = await findAlert(store.db, id)
    if (alert === null) throw new AlertError(`no alert ${id}`)
    return alert
  }
  const signed = () => ({ who, at: now().toISOString() })
  return {
    list: async () => {
      const waiting = await queue.waitingByGroup('send-alert')
      const alerts = await listAlerts(store.db)
      return {
        alerts: alerts.map((alert) => toAlert(alert, waiting.get(alertGroup(alert.id)) ?? 0)),
        mail: mailer !== null,
      }
    },

    add: async (alert) => {
      if (alert.channel === 'email' && mailer === null) {
        throw new AlertError('e-mail is not configured: SMTP_URL and MAIL_FROM')
      }
      const why = alert.channel === 'webhook' ? await fetcher.whyNotPost(alert.target) : null
      if (why !== null) throw new AlertError(`the address ${why}`)
      const secret = newSecret()
      const id = await addAlert(store.index, { ...alert, secret }, signed())
      return { id, secret: alert.channel === 'webhook' ? secret : null }
    },

    change: async (id, change) => {
      const changed = await changeAlert(store.index, id, { change, signed: signed() })
      if (!changed) throw new AlertError(`no alert ${id}`)
    },

    remove: async (id) => {
      if (!(await removeAlert(store.db, id, signed()))) throw new AlertError(`no alert ${id}`)
    },

    test: async (id) => {
      const alert = await known(id)
      const { visits } = await visitsToFollow(store.index, alert.filter, MOST_EXAMPLES)
      const examples = visits.map((visit) => ({ id: visit.id, what: 'example' as const }))
      const about = { messageId: `msg_${randomUUID()}`, at: now().toISOString(), more: 0, site }
      const message = await composeMessage(store.index, alert, { ...about, visits: examples })
      if (message === null) throw new AlertError('its filter selects no visit to send as an example')
      const delivered = await deliver(work, { message, alert, signal: AbortSignal.timeout(PATIENCE_MS) })
      return delivered.outcome === 'arrived' ? { arrived: true, why: null } : { arrived: false, why: delivered.why }
    },

    renewSecret: async (id) => {
      const alert = await known(id)
      if (alert.channel !== 'webhook') throw new AlertError('only messages to a program are signed')
      const secret = newSecret()
      await renewAlertSecret(store.db, id, { secret, signed: signed() })
      return secret
    },
  }
}

function toAlert(stored: StoredAlert, waiting: number): Alert {
  const { id, name, filter, channel, target, language } = stored
  return {
    ...{ id, name, filter, channel, target, language, waiting },
    ...{ on: stored.is_on, createdAt: stored.created_at, lastSentAt: stored.last_sent_at },
    ...{ lastError: stored.last_error, lastErrorAt: stored.last_error_at },
  }
}
