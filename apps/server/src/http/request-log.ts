import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'

/** Only what a proxy would write is taken over as a request's id, so that nobody writes into the log through it. */
const REQUEST_ID = /^[\w.:-]{1,100}$/

/** Gives each request an id (`x-request-id`, kept where the proxy gave one) and logs one line when it ends. */
export function requestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const given = request.get('x-request-id') ?? ''
    const id = REQUEST_ID.test(given) ? given : randomUUID()
    const started = performance.now()
    response.setHeader('x-request-id', id)
    response.on('close', () => {
      const ms = Math.round(performance.now() - started)
      const path = request.originalUrl.split('?', 1)[0]
      const line = { request: id, method: request.method, path, status: response.statusCode, ms }
      if (response.statusCode >= 500) logger.error(line, 'request failed')
      else logger.info(line, 'request')
    })
    next()
  }
}
