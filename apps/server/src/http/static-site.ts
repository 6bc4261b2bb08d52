import { extname, join } from 'node:path'
import express, { type RequestHandler, Router } from 'express'

const YEAR_MS = 365 * 24 * 60 * 60 * 1000

/**
 * The built dashboard. Hashed assets are kept for a year, the page itself is asked for again each time. A path without
 * an extension is one of the dashboard's own addresses and gets the page; so does one with a dot that a browser opens
 * as a page, since ids of reports may hold dots.
 */
export function staticSite(folder: string, page: RequestHandler): Router {
  const router = Router()
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR_MS, index: false }))
  router.use('/assets', (_request, _response, next) => next('router'))
  router.get('/index.html', page)
  router.use(express.static(folder, { maxAge: 0, index: false }))
  // Not by a pattern: what it would take from the path is decoded, and some addresses cannot be.
  router.use((request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next()
    const asked = extname(request.path) === '' ? request.accepts('html') : request.get('accept')?.includes('text/html')
    return asked ? page(request, response, next) : next()
  })
  return router
}
