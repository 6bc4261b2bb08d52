import { brotliCompressSync, gzipSync } from 'node:zlib'
import { encodeText } from './encode-text.ts'
import type { ServedAnswer } from './nasty-server.ts'

const RSS = { 'content-type': 'application/rss+xml; charset=utf-8' }

/** An RSS feed of items with these addresses; ids are the addresses unless others are given. */
export function rssOf(paths: readonly string[], options: { origin?: string; ids?: readonly string[] } = {}): string {
  const { origin = 'https://un.example', ids } = options
  const items = paths.map(
    (path, i) =>
      `<item><title>Visite ${path}</title><link>${origin}${path}</link><guid isPermaLink="false">${ids?.[i] ?? path}</guid>` +
      '<pubDate>Sat, 08 Feb 2025 10:22:00 +0100</pubDate></item>',
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Un journal</title>${items.join('\n')}</channel></rss>`
}

/** Spaces by the million, packed small; made once, when first asked for. */
const bomb = (pack: (bytes: Buffer) => Buffer) => {
  let packed: Buffer | null = null
  return () => {
    packed ??= pack(Buffer.alloc(80_000_000, 32))
    return packed
  }
}
const gzipBomb = bomb((bytes) => gzipSync(bytes, { level: 1 }))
const brotliBomb = bomb((bytes) => brotliCompressSync(bytes, { params: { 1: 1 } }))

const redirect = (location: string, status = 302): ServedAnswer => ({ status, headers: { location } })

/** Answers differently each time: the count of requests before this one is handed in. */
const counted = (answer: (before: number) => string): ServedAnswer => {
  let before = 0
  return (_, response) => void response.writeHead(200, RSS).end(answer(before++))
}

/** What the server plays, by path. */
export const NASTY_ANSWERS: Readonly<Record<string, ServedAnswer>> = {
  '/feed': { headers: RSS, body: rssOf(['/a', '/b', '/c']) },

  // Bodies
  '/slow-drip': (_, response) => {
    response.writeHead(200, RSS)
    const drip = setInterval(() => response.write(' '), 20)
    response.on('close', () => clearInterval(drip))
  },
  '/endless': (_, response) => {
    response.writeHead(200, RSS)
    const chunk = Buffer.alloc(65_536, 32)
    const pour = () => {
      while (response.write(chunk));
    }
    response.on('drain', pour)
    pour()
  },
  '/too-large': { headers: { ...RSS, 'content-length': '900000000' } },
  '/gzip-bomb': (_, response) => void response.writeHead(200, { ...RSS, 'content-encoding': 'gzip' }).end(gzipBomb()),
  '/brotli-bomb': (_, response) => void response.writeHead(200, { ...RSS, 'content-encoding': 'br' }).end(brotliBomb()),
  '/zstd': { headers: { ...RSS, 'content-encoding': 'zstd' }, body: 'zstd' },
  '/twice-packed': { headers: { ...RSS, 'content-encoding': 'gzip, gzip' }, body: gzipSync(gzipSync('x')) },
  '/broken-gzip': { headers: { ...RSS, 'content-encoding': 'gzip' }, body: 'not packed at all' },
  '/half-gzip': { headers: { ...RSS, 'content-encoding': 'gzip' }, body: gzipSync(rssOf(['/a'])).subarray(0, 100) },
  '/empty': { headers: RSS, body: '' },
  '/half': (_, response) => {
    response.writeHead(200, { ...RSS, 'content-length': '100000' })
    response.write(rssOf(['/a']))
    setTimeout(() => response.destroy(), 50)
  },

  // Feeds that are not what they say
  '/wrong-charset': {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
    body: encodeText(rssOf(['/a']).replace('UTF-8', 'windows-1256').replace('Un journal', 'جريدة'), 'windows-1256'),
  },
  '/wrong-type': { headers: { 'content-type': 'text/html' }, body: rssOf(['/a', '/b', '/c']) },
  '/picture': { headers: { 'content-type': 'image/png' }, body: Uint8Array.of(0x89, 0x50, 0x4e, 0x47) },
  '/broken-xml': { headers: RSS, body: rssOf(['/a', '/b']).replace('</title></channel>', '').replace('</guid>', '') },
  '/web-page': {
    headers: { 'content-type': 'text/html' },
    body: '<!doctype html><html><body><p>Bonjour</p></body></html>',
  },
  '/changing-ids': counted((before) => rssOf(['/a', '/b'], { ids: [`${before}-a`, `${before}-b`] })),
  '/reordered': counted((before) => rssOf(before % 2 === 0 ? ['/a', '/b', '/c'] : ['/c', '/a', '/b'])),
  '/nothing-any-more': counted((before) => rssOf(before === 0 ? ['/a', '/b'] : [])),

  // Redirects
  '/redirect-loop': redirect('/redirect-loop-2'),
  '/redirect-loop-2': redirect('/redirect-loop'),
  '/redirect-far': redirect('/redirect-far?1'),
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`/redirect-far?${n}`, redirect(`/redirect-far?${n + 1}`)])),
  '/moved': redirect('/feed', 301),
  '/moved-twice': redirect('/moved', 308),
  '/moved-then-away': redirect('/away', 301),
  '/away': redirect('/feed'),
  '/away-then-moved': redirect('/moved'),
  '/to-nowhere': { status: 302 },
  '/to-loopback': redirect('http://127.0.0.1/secret'),
  '/to-ipv6-loopback': redirect('http://[::1]/secret'),
  '/to-number': redirect('http://2130706433/secret'),
  '/to-metadata': redirect('http://169.254.169.254/latest/meta-data/'),
  '/to-private': redirect('http://192.168.1.1/'),
  '/to-file': redirect('file:///etc/passwd'),
  '/to-script': redirect('javascript:alert(1)'),
  '/to-password': redirect('http://user:secret@un.example/'),
  '/to-other-host': (request, response) => {
    const port = request.socket.localPort
    response.writeHead(302, { location: `http://localhost:${port}/feed` }).end()
  },

  // Statuses
  '/forbidden': { status: 403 },
  '/missing': { status: 404 },
  '/gone': { status: 410 },
  '/429-date': (_, response) => {
    const then = new Date(Date.now() + 120_000).toUTCString()
    response.writeHead(429, { 'retry-after': then }).end()
  },
  '/503-seconds': { status: 503, headers: { 'retry-after': '90' } },
  '/503': { status: 503 },
  '/etag': (request, response) => {
    const headers = { ...RSS, etag: '"v1"', 'cache-control': 'max-age=600' }
    if (request.headers['if-none-match'] === '"v1"') response.writeHead(304, headers).end()
    else response.writeHead(200, headers).end(rssOf(['/a']))
  },
  '/last-modified': (request, response) => {
    const headers = { ...RSS, 'last-modified': 'Sat, 08 Feb 2025 10:22:00 GMT' }
    if (request.headers['if-modified-since'] === headers['last-modified']) response.writeHead(304, headers).end()
    else response.writeHead(200, headers).end(rssOf(['/a']))
  },

  // Connections
  '/silent': () => {},
  '/reset': (request) => request.socket.resetAndDestroy(),
  '/no-http': (request) => void request.socket.end('220 mail.un.example ESMTP\r\n'),
  '/header-flood': (request) => {
    const { socket } = request
    const flood = setInterval(() => socket.write(`x-more: ${'a'.repeat(10_000)}\r\n`), 1)
    socket.on('close', () => clearInterval(flood)).on('error', () => {})
    socket.write('HTTP/1.1 200 OK\r\n')
  },
}
