import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import express, { Router } from 'express'

const YEAR_MS = 365 * 24 * 60 * 60 * 1000

/**
 * The built dashboard. Hashed assets are kept for a year, the page itself is asked for again each time. A path without
 * an extension is one of the dashboard's own addresses and gets the page; so does one with a dot that a browser opens
 * as a page, since ids of reports may hold dots.
 */
export function staticSite(folder: string): Router {
  const router = Router()
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR_MS, index: false }))
  router.use('/assets', (_request, _response, next) => next('router'))
  router.use(express.static(folder, { maxAge: 0 }))
  router.get('/{*path}', (request, response, next) => {
    const asked = extname(request.path) === '' ? request.accepts('html') : request.get('accept')?.includes('text/html')
    if (!asked) return next()
    const page = join(folder, 'index.html')
    if (existsSync(page)) return response.sendFile(page, { maxAge: 0 })
    response.status(503).type('text/plain').send('The dashboard is not built yet: run npm start.\n')
  })
  return router
}
