import { once } from 'node:events'
import { createServer } from 'node:http'

export interface Outlet {
  /** `http://127.0.0.1:port` */
  url: string
  /** `127.0.0.1:port` */
  host: string
  /** Bodies by path; all else is answered with 404. May be changed while it runs. */
  answers: Map<string, string>
  close: () => void
}

/** A news site of our own on this machine. */
export async function startOutlet(): Promise<Outlet> {
  const answers = new Map<string, string>()
  const server = createServer((request, response) => {
    const body = answers.get(request.url ?? '/')
    const type = body?.startsWith('<?xml') ? 'application/rss+xml' : 'text/html'
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const host = `127.0.0.1:${address.port}`
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://${host}`, host, answers, close }
}

/** What a report of these tests says: a visit to a town, on Friday, 7 February 2025. */
export function story(town: string): string {
  return `Le secrétaire d’État chargé de l’artisanat, Lahcen Saâdi, a visité vendredi 7 février 2025 à ${town} le centre de formation aux métiers de l’artisanat, où il a remis des diplômes à une promotion d’apprentis. La cérémonie s’est déroulée en présence de plusieurs élus et des artisans de la ville, qui ont présenté leurs produits et exposé les difficultés du secteur, notamment l’accès aux matières premières.`
}

export function page(title: string, text: string): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title>
<meta property="article:published_time" content="2025-02-08T10:00:00+01:00"></head>
<body><main><article><h1>${title}</h1><p>${text}</p></article></main></body></html>`
}

/** The front page of a site that names feeds. */
export function siteWith(feeds: readonly string[]): string {
  const links = feeds.map((feed) => `<link rel="alternate" type="application/rss+xml" href="${feed}">`)
  return `<!doctype html><html><head>${links.join('')}</head><body>x</body></html>`
}

export function rss(addresses: readonly string[]): string {
  const items = addresses.map((url) => `<item><title>Visite</title><link>${url}</link><guid>${url}</guid></item>`)
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>L’Exemple</title>${items.join('')}</channel></rss>`
}
