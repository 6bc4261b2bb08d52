import type { RequestHandler } from 'express'

/**
 * Refuses what another site's page makes a browser send: whatever may change something needs the `Origin` of our own pages, or none where
 * no page of another site sent it. A browser adds these by itself and lets no page write them.
 */
export function ownPagesOnly(publicUrl: string | null): RequestHandler {
  const ownOrigin = publicUrl === null ? null : new URL(publicUrl).origin
  return ({ method, headers }, response, next) => {
    if (method === 'GET' || method === 'HEAD') return next()
    const { origin, host } = headers
    const site = headers['sec-fetch-site']
    const own =
      origin === undefined
        ? site === undefined || site === 'same-origin' || site === 'none'
        : origin === ownOrigin || (host !== undefined && URL.parse(origin)?.host === host)
    if (own) return next()
    response.status(403).set('cache-control', 'no-store').json({ error: 'only for pages of this site' })
  }
}
