import { timingSafeEqual } from 'node:crypto'
import { type RequestHandler, Router } from 'express'
import * as z from 'zod'
import type { CommandIo } from '../program/command-io.ts'

/** A command line handed over by a second process, which sends its standard input after it. */
const requestSchema = z.object({ argv: z.array(z.string()), cwd: z.string() })

/** One line of the answer; bytes are in Base64. */
export type ControlLine = { stdout: string } | { bytes: string } | { stderr: string } | { exit: number }

export interface ControlOptions {
  /** Held by this process and the lock file alone. */
  token: string
  /** Runs the command on the server's own store; gives its exit code. */
  run: (argv: string[], io: CommandIo) => Promise<number>
}

/**
 * `POST /control`: the first line of the body is the command (JSON), the rest its standard input; the answer is one JSON line for each
 * piece of output and the exit code at the end, so that the command behaves as if it had opened the store itself.
 */
export function control(options: ControlOptions): Router {
  const router = Router()
  router.post('/', bearerOnly(options.token), async (request, response) => {
    const gone = new AbortController()
    response.on('close', () => gone.abort())
    const [line, stdin] = await firstLine(request)
    const command = requestSchema.parse(JSON.parse(line))
    response.type('application/x-ndjson').flushHeaders()
    const send = (answer: ControlLine) =>
      new Promise<void>((resolve) => {
        if (response.writable && response.write(`${JSON.stringify(answer)}\n`)) return resolve()
        response.once('drain', resolve)
        response.once('close', resolve)
      })
    const exit = await options.run(command.argv, {
      stdin,
      out: (piece) =>
        send(typeof piece === 'string' ? { stdout: piece } : { bytes: Buffer.from(piece).toString('base64') }),
      err: (text) => void response.write(`${JSON.stringify({ stderr: text } satisfies ControlLine)}\n`),
      errIsTerminal: false,
      cwd: command.cwd,
      signal: gone.signal,
    })
    await send({ exit })
    response.end()
  })
  return router
}

/** To anyone without the token there is nothing here. */
function bearerOnly(token: string): RequestHandler {
  const expected = Buffer.from(`Bearer ${token}`)
  return (request, response, next) => {
    const given = Buffer.from(request.get('authorization') ?? '')
    if (given.length === expected.length && timingSafeEqual(given, expected)) return next()
    response.status(404).json({ error: 'not found', path: '/control' })
  }
}

/** The first line of a stream and the bytes after it. */
async function firstLine(stream: AsyncIterable<Uint8Array>): Promise<[string, AsyncIterable<Uint8Array>]> {
  const chunks = stream[Symbol.asyncIterator]()
  let head = Buffer.alloc(0)
  while (!head.includes(10)) {
    const next = await chunks.next()
    if (next.done || head.length > 1_000_000) throw new Error('a command begins with one JSON line')
    head = Buffer.concat([head, next.value])
  }
  const end = head.indexOf(10)
  return [head.subarray(0, end).toString('utf8'), rest(head.subarray(end + 1), chunks)]
}

async function* rest(first: Uint8Array, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
}
