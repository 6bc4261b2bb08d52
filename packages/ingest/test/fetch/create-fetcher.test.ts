import { setTimeout as sleep } from 'node:timers/promises'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createFetcher, type FetcherOptions } from '../../src/web.ts'
import { type NastyServer, startNastyServer } from '../nasty-server.ts'

async function newServer(): Promise<NastyServer> {
  const server = await startNastyServer()
  onTestFinished(() => server.close())
  return server
}

function newFetcher(server: NastyServer, more: Partial<FetcherOptions> = {}) {
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

/** One address of a new server, asked by a new fetcher. */
async function get(path: string, more: Partial<FetcherOptions> = {}) {
  const server = await newServer()
  return newFetcher(server, more).get(`${server.origin}${path}`, { accept: 'feed' })
}

const paths = (server: NastyServer) => server.asked.map(({ path }) => path)
const text = (fetched: unknown) => new TextDecoder().decode((fetched as { body: Uint8Array }).body)

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

describe('what would fill the memory or last for ever', () => {
  test.each([
    ['/endless', 'is larger than 15 MB'],
    ['/too-large', 'is larger than 15 MB'],
    ['/gzip-bomb', 'is a decompression bomb'],
    ['/brotli-bomb', 'is a decompression bomb'],
    ['/zstd', 'is compressed as "zstd", which was not asked for'],
    ['/twice-packed', 'is compressed as "gzip, gzip", which was not asked for'],
    ['/header-flood', 'sends a flood of headers'],
  ])('%s is refused', async (path, why) => {
    expect(await get(path)).toEqual({ outcome: 'refused', why })
  })

  test('a packed body counts by what it holds, and by what came where it holds nothing', async () => {
    const server = await newServer()
    const noise = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * i * 7919) % 251))
    server.serve('/packed', { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.concat([noise, noise])) })
    server.serve('/empty-blocks', (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' })
      response.write(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]))
      const blocks = Buffer.from('000000ffff'.repeat(10_000), 'hex')
      const pour = () => {
        while (response.write(blocks));
      }
      response.on('drain', pour)
      pour()
    })
    const fetcher = newFetcher(server, { limits: { bodyBytes: 500_000 } })
    for (const path of ['/packed', '/empty-blocks']) {
      expect(await fetcher.get(`${server.origin}${path}`)).toMatchObject({
        outcome: 'refused',
        why: expect.stringMatching(/^is larger/),
      })
    }
  })

  test('an endless body is not waited for: the connection ends with the limit', async () => {
    const server = await newServer()
    let sent = 0
    server.serve('/pour', (_, response) => {
      const chunk = Buffer.alloc(65_536, 32)
      const pour = () => {
        while (response.write(chunk)) sent += chunk.length
      }
      response.on('drain', pour)
      pour()
    })
    await newFetcher(server, { limits: { bodyBytes: 1_000_000 } }).get(`${server.origin}/pour`)
    const then = sent
    await sleep(100)
    expect(sent).toBe(then)
    expect(sent).toBeLessThan(20_000_000)
  })

  test.each([
    ['/slow-drip', 'is not done within 0.4 seconds'],
    ['/silent', 'does not begin to answer within 0.2 seconds'],
  ])('%s comes to an end', async (path, why) => {
    const started = performance.now()
    expect(await get(path, { limits: { wholeMs: 400, headersMs: 200 } })).toEqual({
      outcome: 'later',
      retryAfter: null,
      why,
    })
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  test.each([
    ['/reset', 'broke off the connection'],
    ['/half', 'broke off the connection'],
    ['/broken-gzip', 'sends a compressed body that is broken (Z_DATA_ERROR)'],
    ['/half-gzip', 'sends a compressed body that is broken (Z_BUF_ERROR)'],
    ['/no-http', expect.stringMatching(/^does not answer in HTTP/)],
    ['/503', 'answered 503 (service unavailable)'],
  ])('%s is for later, and half of it is never taken for the whole', async (path, why) => {
    expect(await get(path)).toEqual({ outcome: 'later', retryAfter: null, why })
  })

  test('a host that refuses connections is for later', async () => {
    const server = await newServer()
    await server.close()
    expect(await newFetcher(server).get(`${server.origin}/feed`)).toEqual({
      outcome: 'later',
      retryAfter: null,
      why: 'refuses connections',
    })
  })
})

describe('redirects', () => {
  test.each([
    ['/moved', '/feed', '/feed'],
    ['/moved-twice', '/feed', '/feed'],
    ['/moved-then-away', '/feed', '/away'],
    ['/away-then-moved', '/feed', null],
    ['/away', '/feed', null],
  ])('%s ends at %s; moved for good to %s', async (path, end, moved) => {
    const server = await newServer()
    expect(await newFetcher(server).get(`${server.origin}${path}`)).toMatchObject({
      outcome: 'ok',
      url: server.origin + end,
      movedTo: moved === null ? null : server.origin + moved,
    })
  })

  test.each([
    ['/redirect-loop', 'redirects in a circle'],
    ['/redirect-far', 'redirects more than 5 times'],
    ['/to-nowhere', 'redirects to nowhere (302)'],
    ['/to-file', 'redirects to file:///etc/passwd, which is neither http nor https'],
    ['/to-script', 'redirects to javascript:alert(1), which is neither http nor https'],
    ['/to-password', 'redirects to http://…@un.example/, which holds a user name or password'],
    ['/to-loopback', 'redirects to http://127.0.0.1/secret, which is not public: 127.0.0.1 is this machine itself'],
    ['/to-ipv6-loopback', 'redirects to http://[::1]/secret, which is not public: ::1 is this machine itself'],
    ['/to-number', 'redirects to http://2130706433/secret, which is not public: 127.0.0.1 is this machine itself'],
    [
      '/to-metadata',
      'redirects to http://169.254.169.254/latest/meta-data/, which is not public: 169.254.169.254 is link-local',
    ],
    ['/to-private', 'redirects to http://192.168.1.1/, which is not public: 192.168.1.1 is in a private network'],
  ])('%s is refused', async (path, why) => {
    expect(await get(path)).toEqual({ outcome: 'refused', why })
  })

  test('to a server that the operator has not listed reach nobody', async () => {
    const [server, other] = [await newServer(), await newServer()]
    server.serve('/to-other', { status: 301, headers: { location: `${other.origin}/secret` } })
    expect(await newFetcher(server).get(`${server.origin}/to-other`)).toMatchObject({ outcome: 'refused' })
    expect(other.asked).toEqual([])
  })

  test('to another host are followed, and that host is asked for its robots.txt', async () => {
    const [server, other] = [await newServer(), await newServer()]
    const fetcher = newFetcher(server, { allow: [server.host, other.host] })
    server.serve('/to-other', { status: 302, headers: { location: `${other.origin}/feed` } })
    expect(await fetcher.get(`${server.origin}/to-other`)).toMatchObject({ outcome: 'ok', url: `${other.origin}/feed` })
    expect(paths(other)).toEqual(['/robots.txt', '/feed'])
    const third = await newServer()
    third.serve('/robots.txt', { body: 'User-agent: *\nDisallow: /feed' })
    server.serve('/to-third', { status: 302, headers: { location: `${third.origin}/feed` } })
    expect(
      await newFetcher(server, { allow: [server.host, third.host] }).get(`${server.origin}/to-third`),
    ).toMatchObject({ outcome: 'refused', why: 'is not allowed to robots by its robots.txt' })
    expect(paths(third)).toEqual(['/robots.txt'])
  })

  test('written in plain Arabic letters are understood', async () => {
    const server = await newServer()
    server.serve('/to-arabic', (request) => {
      request.socket.end('HTTP/1.1 302 Found\r\nLocation: /زيارة\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
    })
    server.serve(`/${encodeURIComponent('زيارة')}`, { body: 'مرحبا' })
    expect(text(await newFetcher(server).get(`${server.origin}/to-arabic`))).toBe('مرحبا')
  })
})

describe('an address that is not public', () => {
  test.each([
    ['ftp://un.example/', 'is neither http nor https'],
    ['file:///etc/passwd', 'is neither http nor https'],
    ['un.example', 'is no web address'],
    ['http://user:secret@un.example/', 'holds a user name or password'],
    ['http://un.example:6379/', 'asks for port 6379, which is not on the allow-list'],
    ['http://10.0.0.1/', 'is not public: 10.0.0.1 is in a private network'],
    ['http://0x7f.0.0.1/', 'is not public: 127.0.0.1 is this machine itself'],
    ['http://017700000001/', 'is not public: 127.0.0.1 is this machine itself'],
    ['http://127.1/', 'is not public: 127.0.0.1 is this machine itself'],
    ['http://134744072/', 'hides the number 8.8.8.8 in another spelling'],
    ['http://[::ffff:169.254.169.254]/', 'is not public: ::ffff:a9fe:a9fe is a reserved address'],
    [`http://un.example/${'a'.repeat(5000)}`, 'is longer than 4096 characters'],
  ])('%s is refused', async (address, why) => {
    expect(await newFetcher(await newServer()).get(address)).toEqual({ outcome: 'refused', why })
  })

  test.each([
    [[{ address: '127.0.0.1', family: 4 }], 'is not public: un.example is at 127.0.0.1, this machine itself'],
    [
      [
        { address: '8.8.8.8', family: 4 },
        { address: 'fd00:ec2::254', family: 6 },
      ],
      'is not public: un.example is at fd00:ec2::254, in a private network',
    ],
  ])('is refused too where a name leads there', async (addresses, why) => {
    const fetcher = newFetcher(await newServer(), { resolve: async () => addresses })
    expect(await fetcher.get('http://un.example/')).toEqual({ outcome: 'refused', why })
    expect(await fetcher.get('https://un.example/')).toEqual({ outcome: 'refused', why })
  })

  test('is fetched where the operator lists its host and port, and no other port of it', async () => {
    const server = await newServer()
    const [, port] = server.host.split(':')
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }]
    const fetcher = newFetcher(server, { allow: [`Intranet.Example:${port}`], resolve })
    expect(await fetcher.get(`http://intranet.example:${port}/feed`)).toMatchObject({ outcome: 'ok' })
    expect(await fetcher.get('http://intranet.example/feed')).toMatchObject({ outcome: 'refused' })
    expect(await fetcher.get(`${server.origin}/feed`)).toMatchObject({ outcome: 'refused' })
  })
})

describe('a host', () => {
  test('is asked one thing at a time, while others are asked too', async () => {
    const [server, other] = [await newServer(), await newServer()]
    let [open, most] = [0, 0]
    const slowly: Parameters<NastyServer['serve']>[1] = (_, response) => {
      open++
      most = Math.max(most, open)
      setTimeout(() => {
        open--
        response.end('x')
      }, 50)
    }
    server.serve('/slow', slowly)
    const fetcher = newFetcher(server, { allow: [server.host, other.host] })
    const first = Array.from({ length: 4 }, () => fetcher.get(`${server.origin}/slow`))
    await Promise.all(first)
    expect(most).toBe(1)
    other.serve('/slow', slowly)
    await Promise.all([fetcher.get(`${server.origin}/slow`), fetcher.get(`${other.origin}/slow`)])
    expect(most).toBe(2)
  })

  test('is left alone between two requests for as long as its robots.txt asks', async () => {
    const server = await newServer()
    const at: number[] = []
    server.serve('/robots.txt', { body: 'User-agent: *\nCrawl-delay: 0.3' })
    server.serve('/page', (_, response) => {
      at.push(performance.now())
      response.end('x')
    })
    const fetcher = newFetcher(server)
    await Promise.all([fetcher.get(`${server.origin}/page`), fetcher.get(`${server.origin}/page`)])
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(290)
  })

  test('that wants a pause of minutes is not waited for', async () => {
    const server = await newServer()
    server.serve('/robots.txt', { body: 'User-agent: *\nCrawl-delay: 600' })
    const fetcher = newFetcher(server)
    expect(await fetcher.get(`${server.origin}/feed`)).toMatchObject({ outcome: 'ok' })
    expect(await fetcher.get(`${server.origin}/feed`)).toEqual({
      outcome: 'later',
      retryAfter: 600,
      why: 'is to be asked again in 600 seconds by its robots.txt',
    })
  })

  test.each([
    ['/429-date', 'answered 429 (too many requests)', [118, 120]],
    ['/503-seconds', 'answered 503 (service unavailable)', [90, 90]],
  ])('that asks to be left alone is left alone: %s', async (path, why, [least = 0, most = 0]) => {
    const server = await newServer()
    let now = Date.now()
    const fetcher = newFetcher(server, { now: () => new Date(now) })
    const told = await fetcher.get(`${server.origin}${path}`)
    expect(told).toMatchObject({ outcome: 'later', why })
    const seconds = told.outcome === 'later' ? (told.retryAfter ?? 0) : 0
    expect(seconds).toBeGreaterThanOrEqual(least)
    expect(seconds).toBeLessThanOrEqual(most)
    const before = server.asked.length
    now += 10_000
    expect(await fetcher.get(`${server.origin}/feed`)).toEqual({
      outcome: 'later',
      retryAfter: seconds - 10,
      why: `${why}, and asked to be left alone for ${seconds - 10} more seconds`,
    })
    expect(server.asked).toHaveLength(before)
    now += 120_000
    expect(await fetcher.get(`${server.origin}/feed`)).toMatchObject({ outcome: 'ok' })
  })
})

describe('robots.txt', () => {
  const asked = async (rules: string, path = '/feed') => {
    const server = await newServer()
    server.serve('/robots.txt', { body: rules })
    return (await newFetcher(server).get(`${server.origin}${path}`)).outcome
  }

  test('is obeyed: rules for everybody, rules for us, and the longest match', async () => {
    expect(await asked('User-agent: *\nDisallow: /')).toBe('refused')
    expect(await asked('User-agent: *\nDisallow: /feed')).toBe('refused')
    expect(await asked('User-agent: *\nDisallow: /wp-admin/')).toBe('ok')
    expect(await asked('User-agent: *\nDisallow: /\nAllow: /feed$')).toBe('ok')
    expect(await asked('User-agent: *\nDisallow: /\n\nUser-agent: jawla\nAllow: /')).toBe('ok')
    expect(await asked('User-agent: Jawla\nDisallow: /\n\nUser-agent: *\nAllow: /')).toBe('refused')
    expect(await asked('User-agent: other\nDisallow: /')).toBe('ok')
    expect(await asked('\ufeffUser-agent: *\nDisallow: /feed')).toBe('refused')
    expect(await asked('<!doctype html><html>Bonjour</html>')).toBe('ok')
  })

  test('that does not allow an address keeps it from being asked for', async () => {
    const server = await newServer()
    server.serve('/robots.txt', { body: 'User-agent: *\nDisallow: /feed' })
    expect(await newFetcher(server).get(`${server.origin}/feed`)).toEqual({
      outcome: 'refused',
      why: 'is not allowed to robots by its robots.txt',
    })
    expect(paths(server)).toEqual(['/robots.txt'])
  })

  test('is asked for once a day', async () => {
    const server = await newServer()
    let now = Date.parse('2025-02-08T10:00:00Z')
    const fetcher = newFetcher(server, { now: () => new Date(now) })
    const count = () => paths(server).filter((path) => path === '/robots.txt').length
    await Promise.all([fetcher.get(`${server.origin}/feed`), fetcher.get(`${server.origin}/etag`)])
    now += 23 * 3_600_000
    await fetcher.get(`${server.origin}/feed`)
    expect(count()).toBe(1)
    now += 2 * 3_600_000
    await fetcher.get(`${server.origin}/feed`)
    expect(count()).toBe(2)
  })

  test.each([
    ['/redirect-loop', 'redirects in a circle'],
    ['/zstd', 'is compressed as "zstd", which was not asked for'],
  ])('that cannot be read allows nothing for now: %s', async (path, why) => {
    const server = await newServer()
    server.serve('/robots.txt', { status: 302, headers: { location: path } })
    expect(await newFetcher(server).get(`${server.origin}/feed`)).toEqual({
      outcome: 'later',
      retryAfter: null,
      why: `has a robots.txt that ${why}`,
    })
  })

  test('that is not there allows everything', async () => {
    const server = await newServer()
    server.serve('/robots.txt', { status: 403 })
    expect(await newFetcher(server).get(`${server.origin}/feed`)).toMatchObject({ outcome: 'ok' })
  })

  test.each([
    [{ status: 500 }, 'has a robots.txt that cannot be read now (status 500)', null],
    [{ status: 503, headers: { 'retry-after': '60' } }, 'has a robots.txt that cannot be read now (status 503)', 60],
    [{ status: 429 }, 'has a robots.txt that cannot be read now (status 429)', null],
  ])('of a server at fault allows nothing for now', async (answer, why, retryAfter) => {
    const server = await newServer()
    server.serve('/robots.txt', answer)
    let now = Date.now()
    const fetcher = newFetcher(server, { now: () => new Date(now) })
    expect(await fetcher.get(`${server.origin}/feed`)).toEqual({ outcome: 'later', retryAfter, why })
    expect(paths(server)).toEqual(['/robots.txt'])
    server.serve('/robots.txt', { status: 404 })
    now += 400_000
    expect(await fetcher.get(`${server.origin}/feed`)).toMatchObject({ outcome: 'ok' })
  })

  test('that is very long is read as far as the standard asks', async () => {
    const server = await newServer()
    server.serve('/robots.txt', { body: `User-agent: *\nDisallow: /feed\n${'# more\n'.repeat(300_000)}` })
    expect(await newFetcher(server).get(`${server.origin}/feed`)).toMatchObject({
      outcome: 'refused',
      why: 'is not allowed to robots by its robots.txt',
    })
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
