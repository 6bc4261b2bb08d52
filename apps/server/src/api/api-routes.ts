import type { VisitIndex } from '@jawla/store'
import cors from 'cors'
import { type Request, type Response, Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import { clientAddress } from '../accounts/client-address.ts'
import { codebook } from '../exports/codebook.ts'
import { exportPage, rowsOf } from '../exports/export-rows.ts'
import type { ExportRow } from '../exports/export-table.ts'
import { EXPORT_NAMES, EXPORT_TABLES, type ExportName } from '../exports/export-tables.ts'
import { cacheHeaders, revalidation } from '../http/data-version.ts'
import { exportRoutes, filterOf } from '../http/export-routes.ts'
import { problem } from '../http/problem.ts'
import { siteOf } from '../settings.ts'
import { apiDocument, BY_ID } from './api-document.ts'
import { changeRoutes } from './change-routes.ts'
import { citeRoutes } from './cite-routes.ts'
import { MOST_ITEMS, USUAL_ITEMS } from './paging.ts'
import { snapshotRoutes } from './snapshot-routes.ts'

/** Questions of one address in a minute: several a second, all the time. */
const PER_MINUTE = 300
/** What a page of another site may read of an answer beside its body. */
const EXPOSED = [
  ...(['ETag', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'Content-Disposition'] as const),
  ...(['X-Request-Id', 'X-Jawla-Rows', 'X-Jawla-SHA256', 'X-Jawla-Data-Version'] as const),
]
const OWN_PARAMS = ['limit', 'cursor', 'fields']

/**
 * What researchers' programs ask under `/api/v1`: the tables by pages (`/visits?region=MA-03&limit=50&fields=id,start`), one row by its id, files, and
 * `/codebook.json`, and `/openapi.json`, which tells all of it.
 */
export function apiRoutes(index: VisitIndex, publicUrl: string | null): Router {
  const router = Router()
  router.use(anySite())
  router.use(limited(publicUrl !== null))
  router.use(exportRoutes(index, publicUrl), snapshotRoutes(index, publicUrl), citeRoutes(index, publicUrl))
  router.use(revalidation(index.db, (path) => !path.startsWith('/export/')))
  router.get('/openapi.json', (request, response) => {
    const site = siteOf({ publicUrl, port: request.socket.localPort ?? 0 })
    response.set('cache-control', 'public, max-age=300').json(apiDocument(site))
  })
  router.get('/codebook.json', (_request, response) => {
    response.set('cache-control', 'public, max-age=300').json(codebook())
  })
  router.use(changeRoutes(index))
  for (const name of EXPORT_NAMES) {
    router.get(`/${name}`, async (request, response) => {
      const asked = pageAsked(name, request, response)
      if (asked === null) return
      const { items, total, last } = await exportPage(name, { index, ...asked })
      const next = last === null ? null : Buffer.from(last).toString('base64url')
      answer(response, { items: items.map((row) => withFields(row, asked.fields)), total, next })
    })
  }
  for (const name of BY_ID) {
    router.get(`/${name}/:id`, async (request, response) => {
      const { id } = request.params
      const [row] = id.includes('\0') ? [] : await rowsOf(name, index, id)
      if (row === undefined) problem(response, 404, `no such row of ${name}: ${id}`)
      else answer(response, row)
    })
  }
  router.use((request, response) => problem(response, 404, `nothing at ${request.baseUrl}${request.path}`))
  return router
}

/** Notebooks and pages of any other site may read what anybody may; no cookie goes with it. */
function anySite() {
  return cors({ origin: '*', methods: ['GET', 'HEAD'], exposedHeaders: EXPOSED, maxAge: 86_400 })
}

function limited(behindProxy: boolean) {
  return rateLimit({
    ...{ windowMs: 60_000, limit: PER_MINUTE, standardHeaders: 'draft-8', legacyHeaders: false, identifier: 'jawla' },
    keyGenerator: (request) => clientAddress(request, { behindProxy }),
    handler: (_request, response) => problem(response, 429, `more than ${PER_MINUTE} questions in a minute`),
  })
}

function answer(response: Response, body: object): void {
  response.setHeaders(cacheHeaders(response, false)).json(body)
}

/** What part of a table is asked for; null where it was answered that it cannot be. */
function pageAsked(name: ExportName, request: Request, response: Response) {
  const refuse = (detail: string) => {
    problem(response, 400, detail)
    return null
  }
  const { searchParams } = new URL(`http://localhost${request.originalUrl}`)
  const limit = Number(searchParams.get('limit') ?? USUAL_ITEMS)
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_ITEMS) return refuse(`limit is 1 to ${MOST_ITEMS}`)
  const columns = EXPORT_TABLES[name].columns.map((column) => column.name)
  const fields = searchParams.get('fields')?.split(',') ?? columns
  const unknown = fields.find((field) => !columns.includes(field))
  if (unknown !== undefined) return refuse(`${name} has no field "${unknown}"`)
  const cursor = searchParams.get('cursor')
  const after = cursor === null ? null : Buffer.from(cursor, 'base64url').toString()
  if (cursor !== null && (cursor === '' || Buffer.from(after ?? '').toString('base64url') !== cursor)) {
    return refuse('not a cursor that an answer gave')
  }
  const filter = filterOf(request, response, OWN_PARAMS)
  return filter === null ? null : { filter, limit, after, fields }
}

function withFields(row: ExportRow, fields: readonly string[]): ExportRow {
  return Object.fromEntries(fields.map((field) => [field, row[field] ?? null]))
}
