import { createHash, randomUUID } from 'node:crypto'
import { dayInMorocco } from '@jawla/domain'
import { type Db, dataVersionForAll } from '@jawla/store'
import type { RequestHandler, Response } from 'express'

/** A new program may answer differently from the same data, so a restart makes all tags new. */
const PROGRAM = randomUUID()

const REVALIDATE = 'public, max-age=0, must-revalidate'

/**
 * Answers a read with 304 where the reader's copy was made today from the data as it is now. The version is read before the
 * answer is, so an answer may be newer than its tag, never older. What is not public changes without the data and is never kept. `kept` says how
 * long a copy is good unasked.
 */
export function revalidation(db: Db, isPublic: (path: string) => boolean, kept: string = REVALIDATE): RequestHandler {
  return async (request, response, next) => {
    if (request.method !== 'GET' || !isPublic(request.path)) return next()
    const version = await dataVersionForAll(db)
    const from = `${PROGRAM} ${version} ${dayInMorocco(new Date())} ${request.originalUrl}`
    const tag = createHash('sha256').update(from).digest('base64url')
    const etag = `W/"${tag}"`
    if (request.get('if-none-match')?.includes(etag)) {
      response.set({ etag, 'cache-control': kept }).status(304).end()
      return
    }
    response.locals.kept = { etag, 'cache-control': kept }
    next()
  }
}

/** The headers of an answer that may be kept and asked about again; an error is never kept. */
export function cacheHeaders(response: Response, failed: boolean): Headers {
  return new Headers((!failed && response.locals.kept) || { 'cache-control': 'no-store' })
}
