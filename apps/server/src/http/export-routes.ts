import { setImmediate } from 'node:timers/promises'
import { type Filter, filterToParams } from '@jawla/domain'
import { dataVersion, type VisitIndex } from '@jawla/store'
import { type Request, type Response, Router } from 'express'
import { EXPORT_FORMATS, type ExportAsked, type ExportFormat } from '../exports/export-format.ts'
import { exportStream, type Proof } from '../exports/export-stream.ts'
import { EXPORT_NAMES, EXPORT_TABLES, type ExportName } from '../exports/export-tables.ts'
import { filterAsked } from '../exports/filter-asked.ts'
import { hasPoints } from '../exports/write-geojson.ts'
import { siteOf } from '../settings.ts'
import { fewAtOnce } from './few-at-once.ts'
import { giveStream } from './give-stream.ts'
import { problem } from './problem.ts'

const MEDIA: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/x-ndjson; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
}
const [ROWS, SHA256, VERSION] = ['x-jawla-rows', 'x-jawla-sha256', 'x-jawla-data-version'] as const

/**
 * `GET /api/v1/export/<table>.<format>?<filter>` gives a table as a file, as it is read. Behind the last byte, as HTTP trailers, come the number of
 * rows, the SHA-256 of the file and the version of the data; where it fails in the middle the connection is cut, so that a part never looks
 * like the whole. `…/<table>.<format>.proof` gives the same proof as JSON, for who cannot read trailers.
 * `GET /api/v1/package.zip?<filter>` gives all tables with what describes them.
 */
export function exportRoutes(index: VisitIndex, publicUrl: string | null): Router {
  const router = Router()
  router.use(['/export', '/package.zip'], fewAtOnce({ behindProxy: publicUrl !== null }))
  router.get('/export/:file', async (request, response) => {
    const asked = exportAsked(request, response, index)
    if (asked === null) return
    const { name, format, isProof } = asked
    const version = await dataVersion(index.db)
    response.set('cache-control', 'no-store')
    if (isProof) {
      const proof = await readWhole(asked, response, async () => {})
      const last = await dataVersion(index.db)
      if (proof !== null) response.json({ ...proof, dataVersion: last === version ? version : null })
      return
    }
    const named = () => response.attachment(`jawla-${name}.${format}`).type(MEDIA[format])
    if (request.method === 'HEAD') return void named().end()
    // HTTP/1.0, which proxies may speak, knows no trailers.
    const hasTrailers = request.httpVersion !== '1.0'
    const proof = await readWhole(asked, response, (piece) => {
      // Not before there is something to send: an error has no trailers.
      if (!response.headersSent) named()
      if (!response.headersSent && hasTrailers) response.set('trailer', `${ROWS}, ${SHA256}, ${VERSION}`)
      return send(response, piece)
    })
    if (proof === null) return
    if (!hasTrailers) return void response.end()
    const last = await dataVersion(index.db)
    response.addTrailers({
      [ROWS]: String(proof.rows),
      [SHA256]: proof.sha256,
      // Two where the data changed while it was read.
      [VERSION]: version === last ? String(version) : `${version}-${last}`,
    })
    response.end()
  })

  router.get('/package.zip', async (request, response) => {
    const filter = filterOf(request, response, [])
    if (filter === null) return
    const site = siteOf({ publicUrl, port: request.socket.localPort ?? 0 })
    const query = new URLSearchParams(filterToParams(filter))
    const about = { version: await dataVersion(index.db), created: new Date().toISOString() }
    const address = query.size > 0 ? `${site}/?${query}` : `${site}/`
    response.set('cache-control', 'no-store').attachment(`jawla-${about.version}.zip`)
    if (request.method === 'HEAD') return void response.end()
    // Loaded when it is asked for the first time.
    const { writePackage } = await import('../exports/data-package/write-package.ts')
    await giveStream(writePackage({ index, filter, address, ...about }).zip, response)
  })
  return router
}

type Asked = ExportAsked & { name: ExportName; isProof: boolean }

/** What is asked for; null where it was answered that it cannot be. */
function exportAsked(request: Request, response: Response, index: VisitIndex): Asked | null {
  const [, table, suffix, proof] = /^([a-z]+)\.([a-z]+)(\.proof)?$/.exec(String(request.params.file)) ?? []
  const name = EXPORT_NAMES.find((one) => one === table)
  const format = EXPORT_FORMATS.find((one) => one === suffix)
  const isThere = name !== undefined && format !== undefined && (format !== 'geojson' || hasPoints(EXPORT_TABLES[name]))
  if (!isThere) {
    problem(response, 404, `no table in this form: ${request.params.file}`)
    return null
  }
  const filter = filterOf(request, response, ['bom'])
  if (filter === null) return null
  return { index, filter, name, format, bom: request.query.bom === '1', isProof: proof !== undefined }
}

/** The filter in an address, whose other parameters are `own`; null where it was answered that no filter knows something in it. */
export function filterOf(request: Request, response: Response, own: readonly string[]): Filter | null {
  const { searchParams } = new URL(`http://localhost${request.originalUrl}`)
  const params = [...searchParams].filter(([name]) => name !== 'lang' && !own.includes(name))
  const asked = filterAsked(params)
  if ('filter' in asked) return asked.filter
  problem(response, 400, `${asked.unknown.name} does not know "${asked.unknown.value}"`)
  return null
}

/** Reads an export to its end, and stops where nobody waits for it any more: then null. */
async function readWhole(
  { name, ...asked }: Asked,
  response: Response,
  give: (piece: Uint8Array) => Promise<void>,
): Promise<Proof | null> {
  const pieces = exportStream(name, asked)
  for (;;) {
    const next = await pieces.next()
    if (next.done) return next.value
    await give(next.value)
    // The embedded store answers at once: others get their turn.
    await setImmediate()
    if (!response.destroyed) continue
    await pieces.return({ rows: 0, bytes: 0, sha256: '' })
    return null
  }
}

/** Who takes nothing for so long is let go. */
const PATIENCE_MS = 60_000

/** Sends as fast as it is taken. */
async function send(response: Response, piece: Uint8Array): Promise<void> {
  if (response.write(piece)) return
  await new Promise<void>((resolve) => {
    const late = setTimeout(() => response.destroy(), PATIENCE_MS)
    const done = () => {
      clearTimeout(late)
      response.off('drain', done)
      response.off('close', done)
      resolve()
    }
    response.on('drain', done)
    response.on('close', done)
  })
}
