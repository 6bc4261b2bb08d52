import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { findSnapshot, listSnapshots, type StoredSnapshot, snapshotBytes, type VisitIndex } from '@jawla/store'
import { type Request, type Response, Router } from 'express'
import { snapshotAddress } from '../exports/snapshots/snapshot-address.ts'
import { giveStream } from '../http/give-stream.ts'
import { problem } from '../http/problem.ts'
import { siteOf } from '../settings.ts'

/** A year: an address never gives other bytes. */
const FOR_EVER = 'public, max-age=31536000, immutable'

/**
 * `GET /snapshots` lists the data packages that were kept, the latest first; `/snapshots/2026-11-28.zip` gives one, or the part that a
 * `Range` asks for, and `…zip.sha256` by what it is known to be whole.
 */
export function snapshotRoutes(index: VisitIndex, publicUrl: string | null): Router {
  const router = Router()
  router.get('/snapshots', async (request, response) => {
    const snapshots = await listSnapshots(index)
    const site = siteOf({ publicUrl, port: request.socket.localPort ?? 0 })
    const body = { items: snapshots.map((snapshot) => snapshotRow(snapshot, site)) }
    const tag = createHash('sha256').update(JSON.stringify(body)).digest('base64url')
    response.set('cache-control', 'public, max-age=0, must-revalidate')
    if (!isKnown(`W/"${tag}"`, request, response)) response.json(body)
  })
  router.get('/snapshots/:file', async (request, response) => {
    const [, name = '', sum] = /^([\d-]{1,20})\.zip(\.sha256)?$/.exec(String(request.params.file)) ?? []
    const snapshot = await findSnapshot(index, name)
    if (snapshot === null) return problem(response, 404, `no snapshot ${request.params.file}`)
    const { sha256 } = snapshot
    response.set('cache-control', FOR_EVER)
    if (isKnown(`"${sha256}${sum ?? ''}"`, request, response)) return
    if (sum !== undefined) return void response.type('text/plain').send(`${sha256}  ${fileName(snapshot)}\n`)
    response.attachment(fileName(snapshot)).set({ 'accept-ranges': 'bytes', 'repr-digest': digestOf(sha256) })
    await giveBytes(index, snapshot, { request, response })
  })
  return router
}

/** Whether the reader's copy has this tag; then that was answered. */
function isKnown(etag: string, request: Request, response: Response): boolean {
  response.set('etag', etag)
  if (!request.get('if-none-match')?.includes(etag)) return false
  response.status(304).end()
  return true
}

/** As the list tells it. */
function snapshotRow(snapshot: StoredSnapshot, site: string): object {
  const { name, made_at, version, program, rows, bytes, sha256 } = snapshot
  return { name, made_at, data_version: version, program, rows, bytes, sha256, url: snapshotAddress(site, name) }
}

function fileName({ name }: StoredSnapshot): string {
  return `jawla-${name}.zip`
}

/** By RFC 9530. */
function digestOf(sha256: string): string {
  return `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`
}

async function giveBytes(
  { db }: VisitIndex,
  snapshot: StoredSnapshot,
  { request, response }: { request: Request; response: Response },
): Promise<void> {
  const { bytes } = snapshot
  const part = partAsked(request, snapshot)
  if (part === null) {
    response.set('content-range', `bytes */${bytes}`)
    return problem(response, 416, `the snapshot has ${bytes} bytes`)
  }
  const { start, end } = part
  if (part.isPart) response.status(206).set('content-range', `bytes ${start}-${end}/${bytes}`)
  response.set('content-length', String(end - start + 1))
  if (request.method === 'HEAD') return void response.end()
  await giveStream(Readable.from(snapshotBytes(db, snapshot, part)), response)
}

/** One range is given as asked; several, or of another file (`If-Range`), are answered by the whole. Null where there is nothing in it. */
function partAsked(request: Request, { bytes, sha256 }: StoredSnapshot) {
  const whole = { start: 0, end: bytes - 1, isPart: false }
  const ifRange = request.get('if-range')
  if (ifRange !== undefined && ifRange !== `"${sha256}"`) return whole
  const ranges = request.range(bytes, { combine: true })
  if (ranges === -1) return null
  if (ranges === undefined || ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return whole
  const [one] = ranges
  return one === undefined ? whole : { start: one.start, end: one.end, isPart: true }
}
