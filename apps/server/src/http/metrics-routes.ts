import { type RequestHandler, Router } from 'express'
import type { Metrics } from '../metrics/open-metrics.ts'
import { notFound } from './errors.ts'

/** First parts of addresses that are told apart; whatever else is asked for is `page`, so that nobody makes new ones. */
const AREAS: ReadonlySet<string> = new Set([
  ...['api', 'auth', 'assets', 'chart', 'control', 'embed', 'healthz', 'metrics', 'oembed', 'readyz', 'trpc'],
])
/** Those of which nobody makes a new one either. */
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])

/** Counts every request when it is answered, by the first part of its address. */
export function countRequests(metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const started = performance.now()
    const first = request.path.split('/', 2)[1] ?? ''
    response.on('close', () => {
      metrics.noteRequest({
        method: METHODS.has(request.method) ? request.method : 'other',
        area: AREAS.has(first) ? first : 'page',
        // What the reader did not wait for has no status of ours.
        status: response.writableFinished ? response.statusCode : 499,
        seconds: (performance.now() - started) / 1000,
      })
    })
    next()
  }
}

/** `GET /metrics` in the text format of Prometheus, to whom `may` lets; to others there is no such address. */
export function metricsRoute(metrics: Metrics, may: (request: Parameters<RequestHandler>[0]) => boolean): Router {
  const router = Router()
  router.get('/metrics', async (request, response, next) => {
    if (!may(request)) return void notFound(request, response, next)
    const { type, body } = await metrics.text()
    response.set('cache-control', 'no-store').type(type).send(body)
  })
  return router
}
