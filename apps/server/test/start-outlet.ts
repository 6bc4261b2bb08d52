import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'

/** What an address answers: a page, or a function for the rest. */
type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void)

export interface Outlet {
  /** `http://127.0.0.1:port` */
  url: string
  /** `127.0.0.1:port` */
  host: string
  /** By path; may be changed while it runs. */
  answers: Map<string, Answer>
  /** Every request so far, `/robots.txt` left out. */
  asked: { path: string; headers: IncomingMessage['headers'] }[]
  /** The most requests that were open at once. */
  busiest: () => number
}

/** A news site of our own on this machine, gone when the test is, or when `atEnd` says. */
export async function startOutlet(
  answers: Record<string, Answer> = {},
  atEnd: (close: () => void) => void = onTestFinished,
): Promise<Outlet> {
  const known = new Map(Object.entries(answers))
  const asked: Outlet['asked'] = []
  let open = 0
  let most = 0
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    most = Math.max(most, ++open)
    response.on('close', () => open--)
    if (path !== '/robots.txt') asked.push({ path, headers: request.headers })
    const answer = known.get(path)
    if (answer === undefined) response.writeHead(404).end('not here')
    else if (typeof answer === 'string') response.setHeader('content-type', typeOf(answer)).end(answer)
    else answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  atEnd(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const host = `127.0.0.1:${address.port}`
  return { url: `http://${host}`, host, answers: known, asked, busiest: () => most }
}

function typeOf(answer: string): string {
  return answer.startsWith('<?xml') ? 'application/rss+xml; charset=utf-8' : 'text/html; charset=utf-8'
}

export interface Item {
  id: string
  url?: string
  title?: string
  published?: string
  html?: string
}

/** An RSS feed as many outlets have it. */
export function rss(items: readonly Item[], { ttl }: { ttl?: number } = {}): string {
  const shown = items.map(({ id, url, title, published, html }) =>
    [
      '<item>',
      `<title>${title ?? `Titre ${id}`}</title>`,
      url === undefined ? '' : `<link>${url}</link>`,
      `<guid isPermaLink="false">${id}</guid>`,
      published === undefined ? '' : `<pubDate>${published}</pubDate>`,
      html === undefined ? '' : `<content:encoded><![CDATA[${html}]]></content:encoded>`,
      '</item>',
    ].join(''),
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>L’Exemple</title>
${ttl === undefined ? '' : `<ttl>${ttl}</ttl>`}${shown.join('\n')}</channel></rss>`
}

const MORE =
  'La cérémonie s’est déroulée en présence du gouverneur de la préfecture, de plusieurs élus et des artisans de la ville, qui ont présenté leurs produits et exposé les difficultés du secteur, notamment l’accès aux matières premières et la commercialisation.'

/** What a report of these tests says: a visit to Fès, told apart by `detail`. */
export function story(detail: string): string[] {
  return [
    `Le secrétaire d’État chargé de l’artisanat, Lahcen Saâdi, a visité vendredi à Fès le centre de formation aux métiers de l’artisanat (${detail}), où il a remis des diplômes à une promotion d’apprentis.`,
    MORE,
  ]
}

/** A page of an outlet with an article of these paragraphs. */
export function page(title: string, paragraphs: readonly string[], { published = '2025-02-08' } = {}): string {
  const body = paragraphs.map((one) => `<p>${one}</p>`).join('')
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title>
<meta property="article:published_time" content="${published}T10:00:00+01:00"><meta property="og:site_name" content="L’Exemple"></head>
<body><nav><a href="/">Accueil</a></nav><main><article><h1>${title}</h1>${body}</article></main><footer>Contact</footer></body></html>`
}
