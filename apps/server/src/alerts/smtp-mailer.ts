import { createTransport } from 'nodemailer'
import type { MailSettings } from '../settings.ts'
import type { Mail, Mailed } from './mailer.ts'

const PATIENCE_MS = 10_000

/** Sends one mail on a connection of its own: alerts are few, and a server may have gone since the last one. */
export async function sendBySmtp({ smtpUrl, from }: MailSettings, mail: Mail): Promise<Mailed> {
  const transport = createTransport({
    url: smtpUrl,
    ...{ connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
  try {
    const { to, subject, text, html, messageId, unsubscribe } = mail
    await transport.sendMail({
      ...{ from, subject, text, html, messageId: `<${messageId}>` },
      // Not as text, which would be read as a list of addresses.
      to: { name: '', address: to },
      list: { unsubscribe: { url: unsubscribe, comment: '' } },
      headers: { 'Auto-Submitted': 'auto-generated', 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    })
    return { outcome: 'arrived' }
  } catch (error) {
    return failure(error)
  } finally {
    transport.close()
  }
}

/** @throws what is no failure of the mail server. */
function failure(error: unknown): Mailed {
  if (!(error instanceof Error) || !('code' in error)) throw error
  const reply = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : null
  // Which address or command was refused stands in the server's own words; the operator's password does not.
  const why = `the mail server: ${reply ?? String(error.code)}`
  const forGood = reply !== null && reply >= 500 && error.code !== 'EAUTH'
  return { outcome: forGood ? 'refused' : 'later', why }
}
