import { setTimeout as sleep } from 'node:timers/promises'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { get, newFetcher, newServer, paths, text } from './new-fetcher.ts'

describe('an address', () => {
  test('is fetched under a name with a contact', async () => {
    const server = await newServer()
    const fetched = await newFetcher(server).get(`${server.origin}/feed#top`, { accept: 'feed' })
    expect(fetched).toMatchObject({
      outcome: 'ok',
      url: `${server.origin}/feed`,
      movedTo: null,
      contentType: 'application/rss+xml; charset=utf-8',
      etag: null,
      lastModified: null,
      freshFor: null,
    })
    expect(text(fetched)).toContain('<rss')
    expect(paths(server)).toEqual(['/robots.txt', '/feed'])
    expect(server.asked.at(-1)?.headers).toMatchObject({
      'user-agent': 'Jawla/0.1 (+https://jawla.example/contact)',
      'accept-encoding': 'gzip, deflate, br',
      accept: expect.stringContaining('application/rss+xml'),
    })
  })

  test.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
  ])('is unpacked where it comes packed: %s', async (encoding, pack) => {
    const server = await newServer()
    server.serve('/packed', { headers: { 'content-encoding': encoding }, body: pack('زيارة ميدانية') })
    expect(text(await newFetcher(server).get(`${server.origin}/packed`))).toBe('زيارة ميدانية')
  })

  test('that answers with nothing gives an empty body', async () => {
    expect(await get('/empty')).toMatchObject({ outcome: 'ok', body: Buffer.alloc(0) })
  })

  test.each([
    ['/etag', { etag: '"v1"', lastModified: null, freshFor: 600 }],
    ['/last-modified', { etag: null, lastModified: 'Sat, 08 Feb 2025 10:22:00 GMT', freshFor: null }],
  ])('is not sent again while it is unchanged: %s', async (path, kept) => {
    const server = await newServer()
    const fetcher = newFetcher(server)
    const first = await fetcher.get(`${server.origin}${path}`)
    expect(first).toMatchObject({ outcome: 'ok', ...kept })
    expect(await fetcher.get(`${server.origin}${path}`, kept)).toEqual({
      outcome: 'unchanged',
      movedTo: null,
      ...kept,
    })
  })

  test('is asked for plainly where what was kept is no header', async () => {
    const server = await newServer()
    const kept = { etag: 'a\r\nx: y', lastModified: 'é'.repeat(2000) }
    expect(await newFetcher(server).get(`${server.origin}/etag`, kept)).toMatchObject({ outcome: 'ok' })
    expect(Object.keys(server.asked.at(-1)?.headers ?? {}).filter((name) => name.startsWith('if-'))).toEqual([])
  })

  test.each([
    ['/missing', 'refused', 'answered 404 (not found)'],
    ['/forbidden', 'refused', 'answered 403 (forbidden)'],
    ['/gone', 'gone', 'answered 410 (gone)'],
    ['/picture', 'refused', 'is no feed but image/png'],
  ])('%s is %s', async (path, outcome, why) => {
    expect(await get(path)).toEqual({ outcome, why })
  })

  test('that says "unchanged" without being asked is refused', async () => {
    const server = await newServer()
    server.serve('/page', { status: 304 })
    expect(await newFetcher(server).get(`${server.origin}/page`)).toMatchObject({ outcome: 'refused' })
  })
})

describe('a caller', () => {
  test('that stops waiting gets its own reason, whatever was under way', async () => {
    const server = await newServer()
    const fetcher = newFetcher(server)
    const stop = new AbortController()
    const waiting = ['/silent', '/slow-drip', '/feed'].map((path) =>
      fetcher.get(`${server.origin}${path}`, { signal: stop.signal }),
    )
    const ends = Promise.allSettled(waiting)
    await sleep(100)
    stop.abort(new Error('enough'))
    for (const end of await ends) expect(end).toMatchObject({ status: 'rejected', reason: new Error('enough') })
    expect(await fetcher.get(`${server.origin}/feed`)).toMatchObject({ outcome: 'ok' })
  })

  test('of a fetcher that is closed waits no longer', async () => {
    const server = await newServer()
    const fetcher = newFetcher(server)
    const waiting = expect(fetcher.get(`${server.origin}/silent`)).rejects.toThrow(/abort/i)
    await sleep(100)
    await fetcher.close()
    await waiting
  })
})
