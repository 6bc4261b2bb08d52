import type { ErrorRequestHandler, RequestHandler } from 'express'
import type { Logger } from 'pino'

/** Any address that nothing answers. */
export const notFound: RequestHandler = (request, response) => {
  response.status(404).json({ error: 'not found', path: request.originalUrl.split('?', 1)[0] })
}

/** What went wrong inside is for the log; who asked learns only the kind, and the request's id to tell us. */
export function errorAnswer(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const status = statusOf(error)
    const request = String(response.getHeader('x-request-id') ?? '')
    if (status >= 500) logger.error({ err: error, request }, 'unexpected error')
    if (response.headersSent) return next(error)
    const told = status < 500 && error instanceof Error ? error.message : 'internal error'
    response.status(status).json({ error: told, request })
  }
}

/** Express's own parsers put the status on the error, e.g. 413 for a body over the limit. */
function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : 500
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500
}
