import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'

interface Received {
  headers: IncomingHttpHeaders
  /** As it came: what is signed. */
  text: string
  body: {
    type: string
    data: { more: number; overview: string; visits: { what: string; [field: string]: unknown }[] }
  }
}

export interface Receiver {
  /** `http://127.0.0.1:port/hook` */
  url: string
  host: string
  got: Received[]
  /** How the next messages are answered, one each; then all with 204. */
  answers: ((response: ServerResponse) => void)[]
  /** The messages that were taken. */
  taken: () => Received[]
}

/** A program on this machine that is told of visits, gone when the test is. */
export async function startReceiver(): Promise<Receiver> {
  const got: Received[] = []
  const taken: Received[] = []
  const answers: Receiver['answers'] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const part of request.setEncoding('utf8')) text += part
    const received = { headers: request.headers, text, body: JSON.parse(text) }
    got.push(received)
    const answer = answers.shift()
    if (answer !== undefined) return answer(response)
    taken.push(received)
    response.writeHead(204).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const host = `127.0.0.1:${address.port}`
  return { url: `http://${host}/hook`, host, got, answers, taken: () => taken }
}

/** An answer with this status. */
export function status(code: number, headers: Record<string, string> = {}, said = '') {
  return (response: ServerResponse) => void response.writeHead(code, headers).end(said)
}
