import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { get, newFetcher, newServer, paths, text } from './new-fetcher.ts'

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
    [`http://un.example/${'a'.repeat(5000)}`, 'is longer than 2000 characters'],
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
