import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { createFetcher, type Fetched, type FetcherOptions } from '../../src/web.ts'
import { type NastyServer, startNastyServer } from '../nasty-server.ts'

let server: NastyServer
beforeAll(async () => {
  server = await startNastyServer()
})
afterAll(() => server.close())

/** A fetcher of the test's own, so that no test sees what another's host asked for. */
function newFetcher(more: Partial<FetcherOptions> = {}) {
  const { limits, ...options } = more
  const fetcher = createFetcher({
    userAgent: 'Jawla/0.1 (+https://jawla.example/contact)',
    allow: [server.host],
    now: () => new Date(),
    limits: { pauseMs: 0, ...limits },
    ...options,
  })
  onTestFinished(() => fetcher.close())
  return fetcher
}

const get = (path: string, more?: Partial<FetcherOptions>): Promise<Fetched> =>
  newFetcher(more).get(`${server.origin}${path}`, { accept: 'feed' })
const since = (count: number) => server.asked.slice(count).map(({ path }) => path)

describe('a page or a feed', () => {
  test('is fetched with a name and a contact', async () => {
    const before = server.asked.length
    const fetched = await get('/feed')
    expect(fetched).toMatchObject({
      outcome: 'ok',
      url: `${server.origin}/feed`,
      movedTo: null,
      contentType: 'application/rss+xml; charset=utf-8',
    })
    expect(since(before)).toEqual(['/robots.txt', '/feed'])
    expect(server.asked.at(-1)?.headers).toMatchObject({
      'user-agent': 'Jawla/0.1 (+https://jawla.example/contact)',
      'accept-encoding': 'gzip, deflate, br',
      accept: expect.stringContaining('application/rss+xml'),
    })
  })
})

describe('what would fill the memory or last for ever', () => {
  test.each([
    ['/endless', 'is larger than 15 MB'],
    ['/too-large', 'is larger than 15 MB'],
    ['/gzip-bomb', 'is a decompression bomb'],
    ['/brotli-bomb', 'is a decompression bomb'],
  ])('%s is refused', async (path, why) => {
    expect(await get(path)).toEqual({ outcome: 'refused', why })
  })
})
