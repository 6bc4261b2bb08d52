import { request } from 'node:http'
import { describe, expect, test } from 'vitest'
import { newFilledStore, newStore } from '../new-store.ts'
import { ARABIC, jsonl, NO_VISIT } from '../reports.ts'
import { runJawla } from '../run-jawla.ts'
import { ask, startServer } from '../start-server.ts'

const ALL = { filter: {} }

/** As it is written: `fetch` would tidy the path. */
function statusOf(
  url: string,
  options: { path: string; headers: Record<string, string> },
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, options, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

describe('over HTTP', () => {
  test('procedures answer with domain values, say what is not there, and refuse a body beyond the limit', async () => {
    const server = await startServer({ dataDir: await newFilledStore() })
    const list = await ask(server, 'visits.list', { filter: { regions: ['MA-03'] }, limit: 1 })
    expect(list).toMatchObject({ status: 200, body: { result: { data: { total: 1, nextCursor: null } } } })
    const [{ id }] = list.body.result.data.items
    const visit = await ask(server, 'visits.get', { id })
    expect(visit.body.result.data).toMatchObject({ visit: { id }, reports: [{}, {}] })
    expect((await ask(server, 'reports.detail', { id: 'stats' })).body.result.data).toMatchObject({
      report: { id: 'stats', url: NO_VISIT.url },
      visits: [],
    })
    for (const name of ['headline', 'byRegion', 'byProvince', 'places', 'facets']) {
      expect(await ask(server, `visits.${name}`, ALL)).toMatchObject({ status: 200 })
    }
    expect(await ask(server, 'visits.list', { filter: { regions: ['MA-12'] } })).toMatchObject({
      body: { result: { data: { total: 0 } } },
    })
    for (const [procedure, input, status] of [
      ['visits.get', { id: 'v-none' }, 404],
      ['reports.detail', { id: 'none' }, 404],
      ['visits.list', { filter: { regions: ['MA-99'] } }, 400],
      ['visits.list', { filter: {}, limit: 100_000 }, 400],
      ['visits.list', { filter: {}, cursor: 'not a cursor' }, 400],
      ['visits.list', { filter: {}, cursor: '2025-02-07_v\0' }, 400],
      ['visits.get', { id: 'v\0' }, 400],
      ['reports.detail', { id: 'r\0' }, 400],
      ['visits.facets', { filter: { officials: ['o\0'] } }, 400],
      ['visits.none', {}, 404],
    ] as const) {
      const answer = await ask(server, procedure, input)
      expect([procedure, answer.status]).toEqual([procedure, status])
      expect(JSON.stringify(answer.body)).not.toMatch(/stack|node_modules|\.ts:/)
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
    expect([405, 413]).toContain(await statusOfPost(`${server.url}/trpc/visits.list`, Buffer.alloc(3_000_000, '1')))
    await server.stop()
  })

  test('a site for the public has no desk: behind its proxy everybody seems to sit at the machine', async () => {
    const server = await startServer({ dataDir: await newStore(), env: { PUBLIC_URL: 'https://jawla.example' } })
    expect(await ask(server, 'staff.me', undefined)).toMatchObject({ body: { result: { data: null } } })
    await server.stop()
  })

  test('an address that is none is the caller’s fault, or leads to a page that says so', async () => {
    const server = await startServer({ dataDir: await newStore() })
    for (const path of ['//', '/visits/%', '/desk/%E0%A4%A']) {
      expect([path, await statusOf(server.url, { path, headers: { accept: 'text/html' } })]).toEqual([path, 200])
    }
    expect(await statusOf(server.url, { path: '/trpc/staff.me', headers: { host: 'localhost@evil.example' } })).toBe(
      400,
    )
    await server.stop()
  })

  test('a copy is good as long as the data is as it was', async () => {
    const dataDir = await newStore()
    const server = await startServer({ dataDir })
    const first = await ask(server, 'visits.list', ALL)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/".+"$/)
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(await ask(server, 'visits.list', ALL, { 'if-none-match': etag })).toMatchObject({ status: 304, body: null })
    expect(await ask(server, 'visits.headline', ALL, { 'if-none-match': etag })).toMatchObject({ status: 200 })
    await runJawla(['ingest', '-'], { dataDir, input: jsonl(ARABIC) })
    const second = await ask(server, 'visits.list', ALL, { 'if-none-match': etag })
    expect(second).toMatchObject({ status: 200, body: { result: { data: { total: 1 } } } })
    await server.stop()
  })

  test('what the moment decides is not kept, and anybody may ask for it', async () => {
    const server = await startServer({ dataDir: await newFilledStore() })
    const gaps = await fetch(`${server.url}/trpc/store.newsGaps`, { headers: { 'x-forwarded-for': '203.0.113.9' } })
    expect(await gaps.json()).toEqual({ result: { data: [] } })
    expect([gaps.headers.get('cache-control'), gaps.headers.get('etag')]).toEqual(['no-store', null])
    await server.stop()
  })

  test('every answer carries the security headers and an id; unknown addresses answer in JSON', async () => {
    const server = await startServer({ dataDir: await newStore() })
    const answer = await fetch(`${server.url}/api/v1/nothing`, { headers: { 'x-request-id': 'from-proxy-1' } })
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ status: 404, detail: 'nothing at /api/v1/nothing' })
    expect(answer.headers.get('x-request-id')).toBe('from-proxy-1')
    expect(answer.headers.get('x-powered-by')).toBeNull()
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("style-src 'self';")
    expect((await fetch(`${server.url}/assets/none.js`)).status).toBe(404)
    expect((await fetch(`${server.url}/..%2f..%2fpackage.json`)).status).toBe(404)
    const lines = server.printed.stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toContainEqual(
      expect.objectContaining({ request: 'from-proxy-1', path: '/api/v1/nothing', status: 404 }),
    )
    await server.stop()
  })
})

function statusOfPost(url: string, body: Buffer): Promise<number | undefined> {
  return new Promise((resolve) => {
    const post = request(url, { method: 'POST', headers: { 'content-type': 'application/json' } })
    post.on('response', (response) => {
      resolve(response.statusCode)
      post.destroy()
    })
    post.on('error', () => resolve(413))
    post.end(body)
  })
}
