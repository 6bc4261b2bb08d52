import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

export interface AskedOfModel {
  model: string
  messages: { role: string; content: string }[]
  authorization: string | undefined
}

/** An endpoint that speaks the chat completions of OpenAI on loopback; `answer` says what it answers. */
export async function startModel(answer: (asked: AskedOfModel, response: ServerResponse) => void) {
  const asked: AskedOfModel[] = []
  const server = createServer(async (request, response) => {
    const body = (await json(request)) as Omit<AskedOfModel, 'authorization'>
    const one = { ...body, authorization: request.headers.authorization }
    asked.push(one)
    answer(one, response)
  }).listen(0)
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { url: `http://localhost:${address.port}/v1`, asked }
}

/** A completion as such endpoints give it. */
export function complete(response: ServerResponse, content: unknown, tokens = 1_000): void {
  const message = { role: 'assistant', content: typeof content === 'string' ? content : JSON.stringify(content) }
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ choices: [{ index: 0, message }], usage: { total_tokens: tokens } }))
}
