import type { StoredAlert } from '@jawla/store'
import type { WorkContext } from '../jobs/work-context.ts'
import { alertMail } from './alert-mail.ts'
import type { AlertMessage } from './alert-message.ts'
import type { Mailed } from './mailer.ts'
import { webhookBody } from './webhook-body.ts'
import { signedHeaders } from './webhook-secret.ts'

/** `gone`: the receiver says that it wants no more. */
export type Delivered = Mailed | { outcome: 'gone'; why: string }

/** Sends a message once. `signal` ends the waiting for a program's answer. */
export async function deliver(
  { fetcher, mailer, site, now }: Pick<WorkContext, 'fetcher' | 'mailer' | 'site' | 'now'>,
  { message, alert, signal }: { message: AlertMessage; alert: StoredAlert; signal: AbortSignal },
): Promise<Delivered> {
  if (alert.channel === 'email') {
    return mailer === null
      ? { outcome: 'later', why: 'e-mail is not configured: SMTP_URL and MAIL_FROM' }
      : mailer.send(alertMail(message, alert, site))
  }
  const body = webhookBody(message, alert)
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    ...signedHeaders(alert.secret, { id: message.id, body, at: now() }),
  }
  const posted = await fetcher.post(alert.target, { headers, body, signal })
  if (posted.outcome !== 'answered') return posted
  const { status, said } = posted
  if (status >= 200 && status < 300) return { outcome: 'arrived' }
  return { outcome: status === 410 ? 'gone' : 'later', why: `answered ${status}${said === '' ? '' : `: ${said}`}` }
}
