import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { EMPTY_FILTER } from '@jawla/domain'
import { bumpDataVersion, dataVersion, listSnapshots, openStore } from '@jawla/store'
import { describe, expect, inject, test } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { writePackage } from '../../src/exports/data-package/write-package.ts'
import { makeSnapshot } from '../../src/exports/snapshots/make-snapshot.ts'
import { newDatabase } from '../new-database.ts'
import { newFilledStore } from '../new-store.ts'
import { ARABIC, jsonl } from '../reports.ts'
import { runJawla } from '../run-jawla.ts'
import { type RunningServer, startServer } from '../start-server.ts'

const PUBLIC_URL = 'https://jawla.example'
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

interface Row {
  name: string
  rows: number
  bytes: number
  sha256: string
  url: string
}

async function listed(server: RunningServer): Promise<Row[]> {
  return (await (await fetch(`${server.url}/api/v1/snapshots`)).json()).items
}

async function bytesOf(server: RunningServer, name: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/api/v1/snapshots/${name}`, { headers })
  return { response, bytes: Buffer.from(await response.arrayBuffer()) }
}

describe('a snapshot', () => {
  test('is kept for ever at its address: whole, in parts, and known by its checksum', async () => {
    const dataDir = await newFilledStore()
    const server = await startServer({ dataDir, env: { PUBLIC_URL } })
    expect(await listed(server)).toEqual([])
    const made = await runJawla(['snapshot'], { dataDir })
    const [one] = await listed(server)
    if (one === undefined) throw new Error('there is no snapshot')
    expect(one.url).toBe(`${PUBLIC_URL}/api/v1/snapshots/${one.name}.zip`)
    expect([made.code, made.stdout]).toEqual([
      0,
      `${one.url}: rows ${one.rows}, bytes ${one.bytes}, sha256 ${one.sha256}\n`,
    ])

    const { response, bytes } = await bytesOf(server, `${one.name}.zip`)
    expect([bytes.length, sha256(bytes)]).toEqual([one.bytes, one.sha256])
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(response.headers.get('etag')).toBe(`"${one.sha256}"`)
    expect((await bytesOf(server, `${one.name}.zip.sha256`)).bytes.toString()).toBe(
      `${one.sha256}  jawla-${one.name}.zip\n`,
    )
    const zip = await fromBufferPromise(bytes)
    const names: string[] = []
    for await (const entry of zip.eachEntry()) {
      names.push(entry.fileName)
      if (entry.fileName !== 'datapackage.json') continue
      const told = JSON.parse((await buffer(await zip.openReadStreamPromise(entry))).toString())
      expect(told).toMatchObject({ homepage: one.url, created: `${one.name}T00:00:00.000Z` })
    }
    expect(names).toContain('data/visits.csv')

    const middle = Math.floor(one.bytes / 2)
    const parts = [
      await bytesOf(server, `${one.name}.zip`, { range: `bytes=0-${middle}` }),
      await bytesOf(server, `${one.name}.zip`, { range: `bytes=${middle + 1}-`, 'if-range': `"${one.sha256}"` }),
    ]
    expect(parts.map(({ response: { status } }) => status)).toEqual([206, 206])
    expect(sha256(Buffer.concat(parts.map((part) => part.bytes)))).toBe(one.sha256)
    const other = await bytesOf(server, `${one.name}.zip`, { range: 'bytes=0-9', 'if-range': '"another"' })
    expect([other.response.status, other.bytes.length]).toEqual([200, one.bytes])
    const beyond = await bytesOf(server, `${one.name}.zip`, { range: `bytes=${one.bytes}-` })
    expect([beyond.response.status, beyond.response.headers.get('content-range')]).toEqual([
      416,
      `bytes */${one.bytes}`,
    ])
    const known = await bytesOf(server, `${one.name}.zip`, { 'if-none-match': `"${one.sha256}"` })
    expect(known.response.status).toBe(304)
    const head = await fetch(`${server.url}/api/v1/snapshots/${one.name}.zip`, { method: 'HEAD' })
    expect(head.headers.get('content-length')).toBe(String(one.bytes))
  })

  test('is made again where the data is another, beside the first of the day', async () => {
    const dataDir = await newFilledStore()
    const server = await startServer({ dataDir })
    const first = await runJawla(['snapshot'], { dataDir })
    const again = await runJawla(['snapshot'], { dataDir })
    expect([again.stdout, again.stderr]).toEqual([first.stdout, expect.stringContaining('nothing changed')])
    const [one] = await listed(server)
    await runJawla(['ingest', '-'], { dataDir, input: jsonl({ ...ARABIC, text: ARABIC.text.replace('25', '26') }) })
    await runJawla(['snapshot'], { dataDir })
    expect((await listed(server)).map(({ name }) => name)).toEqual([`${one?.name}-2`, one?.name])
    expect(sha256((await bytesOf(server, `${one?.name}.zip`)).bytes)).toBe(one?.sha256)
  })

  test('that is stopped leaves nothing', async () => {
    const store = await openStore({ databaseUrl: null, dataDir: await newFilledStore() })
    const stop = new AbortController()
    let asked = 0
    // Asked for its day, and again when it is begun to be written.
    const now = () => {
      if (++asked === 2) stop.abort()
      return new Date()
    }
    await expect(makeSnapshot(store, { site: PUBLIC_URL, now, signal: stop.signal })).rejects.toThrow()
    const left = await store.db.selectFrom('snapshot_piece').select('position').execute()
    expect([left, await store.db.selectFrom('snapshot').select('name').execute()]).toEqual([[], []])
    await store.close()
  })

  test.skipIf(inject('postgresUrl') === null)(
    'is of one moment on PostgreSQL, whatever comes in meanwhile',
    async () => {
      const { url, store } = await newDatabase(inject('postgresUrl') ?? '')
      const env = { DATABASE_URL: url }
      await runJawla(['ingest', '-'], { env, input: jsonl(ARABIC) })
      const version = await dataVersion(store.db)
      let asked = 0
      const now = () => {
        // The record is read when the first piece is about to be written.
        if (++asked === 2) void bumpDataVersion(store.db)
        return new Date()
      }
      const signal = new AbortController().signal
      const { snapshot } = await makeSnapshot(store, { site: PUBLIC_URL, now, signal })
      expect([snapshot.version, await dataVersion(store.db)]).toEqual([version, version + 1])
      expect(await listSnapshots(store.index)).toMatchObject([{ name: snapshot.name, sha256: snapshot.sha256 }])
    },
  )

  test('of the same data and day has the same bytes', async () => {
    const store = await openStore({ databaseUrl: null, dataDir: await newFilledStore() })
    const about = { version: 3, created: '2026-11-28T00:00:00.000Z', address: PUBLIC_URL, filter: EMPTY_FILTER }
    const packed = async () => sha256(await buffer(writePackage({ index: store.index, ...about }).zip))
    expect(await packed()).toBe(await packed())
    await store.close()
  })

  test('of the whole record is not public where only what was reviewed is', async () => {
    const dataDir = await newFilledStore()
    await runJawla(['snapshot'], { dataDir })
    const server = await startServer({ dataDir, env: { PUBLISH: 'after-review' } })
    expect(await listed(server)).toEqual([])
    await runJawla(['snapshot'], { dataDir })
    const [reviewed] = await listed(server)
    expect(reviewed?.name).toMatch(/-2$/)
    const whole = reviewed?.name.replace(/-2$/, '')
    expect((await bytesOf(server, `${whole}.zip`)).response.status).toBe(404)
  })
})

test('a package that is only asked about is not made', async () => {
  const server = await startServer({ dataDir: await newFilledStore() })
  const response = await fetch(`${server.url}/api/v1/package.zip`, { method: 'HEAD' })
  expect([response.status, response.headers.get('content-length')]).toEqual([200, null])
  expect(response.headers.get('content-disposition')).toContain('.zip')
})
