import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { NASTY_ANSWERS } from './nasty-answers.ts'

export { rssOf } from './nasty-answers.ts'

/** What is answered at a path: a plain answer, or whatever a function does with the connection. */
export type ServedAnswer =
  | { status?: number; headers?: Record<string, string>; body?: string | Uint8Array }
  | ((request: IncomingMessage, response: ServerResponse) => void)

/** A web server on loopback for tests, that plays what feeds and pages do on bad days. */
export interface NastyServer {
  /** `http://127.0.0.1:PORT` */
  origin: string
  /** `127.0.0.1:PORT`, for an allow-list. */
  host: string
  /** The requests so far, in order. */
  asked: { path: string; headers: IncomingHttpHeaders }[]
  /** Answers at a path of the test's own, or otherwise at one that is there. */
  serve: (path: string, answer: ServedAnswer) => void
  close: () => Promise<void>
}

/** Answers at every path of `NASTY_ANSWERS`, with 404 elsewhere; there is no robots.txt until a test serves one. */
export async function startNastyServer(): Promise<NastyServer> {
  const served = new Map<string, ServedAnswer>(Object.entries(NASTY_ANSWERS))
  const asked: NastyServer['asked'] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push({ path, headers: request.headers })
    const answer = served.get(path) ?? { status: 404 }
    if (typeof answer === 'function') return answer(request, response)
    response.writeHead(answer.status ?? 200, answer.headers)
    response.end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin: `http://${host}`,
    host,
    asked,
    serve: (path, answer) => void served.set(path, answer),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
