import type { MailSettings } from '../settings.ts'

/** One message to one receiver. */
export interface Mail {
  /** One plain address. */
  to: string
  subject: string
  text: string
  html: string
  /** The same over all tries, so that a receiver can tell a repetition; without its angle brackets. */
  messageId: string
  /** A page on which the receiver can stop such mail; a POST to it does so at once (RFC 8058). */
  unsubscribe: string
}

/** What came of a message: `later` may be tried again, `refused` stays so. */
export type Mailed = { outcome: 'arrived' } | { outcome: 'later' | 'refused'; why: string }

/** Hands mail to the operator's server. */
export interface Mailer {
  send(mail: Mail): Promise<Mailed>
}

/** A mailer whose code is loaded when something is sent for the first time; null where mail is not set up. */
export function lazyMailer(settings: MailSettings | null): Mailer | null {
  if (settings === null) return null
  return {
    send: async (mail) => (await import('./smtp-mailer.ts')).sendBySmtp(settings, mail),
  }
}
