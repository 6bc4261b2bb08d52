import type { StoredAlert } from '@jawla/store'
import { escaped, toldDay, toldHtml } from '../http/follow/told-visit-html.ts'
import type { AlertMessage, Told } from './alert-message.ts'
import { ALERT_WORDS } from './alert-words.ts'
import type { Mail } from './mailer.ts'
import { stopAddress } from './stop-address.ts'

/** The message as a mail in the alert's language, as text and as HTML. */
export function alertMail(message: AlertMessage, alert: StoredAlert, site: string): Mail {
  const unsubscribe = stopAddress(alert, site)
  return {
    to: alert.target,
    subject: subjectOf(message, alert),
    text: textOf(message, alert, unsubscribe),
    html: htmlOf(message, alert, unsubscribe),
    messageId: `${message.id}@${new URL(site).hostname}`,
    unsubscribe,
  }
}

/** `Fès: Visit: Fès, Lahcen Essaadi (+2)` */
function subjectOf({ visits, more }: AlertMessage, { name }: StoredAlert): string {
  const others = visits.length + more - 1
  return [name, visits[0]?.told.title].filter(Boolean).join(' – ') + (others > 0 ? ` (+${others})` : '')
}

function textOf({ visits, more, overview }: AlertMessage, { name, language }: StoredAlert, stop: string): string {
  const words = ALERT_WORDS[language]
  const parts = visits.map(({ told, address, ...one }) => {
    const quotes = told.quotes.flatMap(({ text, outlet, url }) => [
      `«${text}»`,
      [outlet, url].filter(Boolean).join(' – '),
      '',
    ])
    return [titleOf(told), reasonOf(one, words), ...told.stops.map((name) => `- ${name}`), '', ...quotes, address].join(
      '\n',
    )
  })
  const rest = more === 0 ? [] : [`${words.more} ${more}`]
  const foot = [`${words.overview}\n${overview}`, `${words.because} ${name}\n${words.stop}: ${stop}`]
  return `${[...parts, ...rest, ...foot].join('\n\n——\n\n')}\n`
}

function htmlOf({ visits, more, overview }: AlertMessage, { name, language }: StoredAlert, stop: string): string {
  const words = ALERT_WORDS[language]
  const parts = visits.map(({ told, address, ...one }) => {
    const title = `<a href="${escaped(address)}">${escaped(titleOf(told))}</a>`
    return `<h2 dir="auto">${title}</h2><p>${escaped(reasonOf(one, words))}</p>${toldHtml(told)}`
  })
  const rest = more === 0 ? '' : `<p>${escaped(words.more)} ${more}</p>`
  const foot = `<p><a href="${escaped(overview)}">${words.overview}</a></p><hr><p>${words.because} <bdi>${escaped(name)}</bdi><br><a href="${escaped(stop)}">${words.stop}</a></p>`
  return `<!doctype html><html lang="${language}" dir="${words.dir}"><head><meta charset="utf-8"><title>${escaped(name)}</title></head><body dir="${words.dir}">${parts.join('')}${rest}${foot}</body></html>`
}

function titleOf(told: Told['told']): string {
  return [told.title, toldDay(told)].filter(Boolean).join(' · ')
}

function reasonOf({ what, visit }: Pick<Told, 'what' | 'visit'>, words: (typeof ALERT_WORDS)['ar']): string {
  return what === 'status' ? `${words.what.status}: ${words.status[visit.status]}` : words.what[what]
}
