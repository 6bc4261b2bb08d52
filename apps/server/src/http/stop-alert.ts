import { ALERT_LANGUAGES, type AlertLanguage } from '@jawla/domain'
import { type Db, findAlert, type StoredAlert, switchOffAlert } from '@jawla/store'
import { type Request, type RequestHandler, Router } from 'express'
import { ALERT_WORDS } from '../alerts/alert-words.ts'
import { isStopKey, STOP_PATH } from '../alerts/stop-address.ts'
import { escaped } from './follow/told-visit-html.ts'

/**
 * Where the receiver of a mail stops its alert: a question with one button, since programs that check mail follow its links. Only a
 * POST stops it, with a form or by the mail program itself (RFC 8058).
 */
export function stopAlert(db: Db, now: () => Date): Router {
  const answer =
    (stop: boolean): RequestHandler =>
    async (request, response) => {
      const alert = await alertOf(db, request)
      if (alert !== null && stop && alert.is_on) {
        await switchOffAlert(db, alert.id, { why: null, at: now().toISOString() })
      }
      response
        .status(alert === null ? 404 : 200)
        .set('cache-control', 'no-store')
        .set('referrer-policy', 'no-referrer')
        .type('html')
        .send(alert === null ? page('ar', ALERT_LANGUAGES.map(unknownLink)) : stopPage(alert, stop))
    }
  const router = Router()
  router.get(STOP_PATH, answer(false))
  router.post(STOP_PATH, answer(true))
  return router
}

async function alertOf(db: Db, request: Request): Promise<StoredAlert | null> {
  const { alert: number, key } = request.query
  if (typeof number !== 'string' || !/^\d{1,9}$/.test(number) || typeof key !== 'string') return null
  const alert = await findAlert(db, Number(number))
  return alert !== null && isStopKey(alert, key) ? alert : null
}

function stopPage({ name, language, is_on }: StoredAlert, stopped: boolean): string {
  const words = ALERT_WORDS[language]
  const title = `<h1><bdi>${escaped(name)}</bdi></h1>`
  if (stopped || !is_on) return page(language, [title, `<p>${words.stopped}</p>`])
  const form = `<form method="post"><button>${words.stop}</button></form>`
  return page(language, [title, `<p>${words.stopQuestion}</p>`, form])
}

function unknownLink(language: AlertLanguage): string {
  const words = ALERT_WORDS[language]
  return `<p lang="${language}" dir="${words.dir}">${words.unknownLink}</p>`
}

function page(language: AlertLanguage, parts: readonly string[]): string {
  const { dir, stop } = ALERT_WORDS[language]
  return `<!doctype html><html lang="${language}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${stop}</title></head><body><main>${parts.join('')}</main></body></html>`
}
