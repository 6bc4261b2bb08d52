import { once } from 'node:events'
import { createServer } from 'node:net'
import { onTestFinished } from 'vitest'
import { startJawla } from './run-jawla.ts'
import type { RunOptions } from './spawn-jawla.ts'

export interface RunningServer {
  url: string
  port: number
  /** Sends the signal and waits for the end; gives the exit code, null where the signal itself ended it. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>
  /** What it printed so far. */
  printed: { stdout: string; stderr: string }
}

/** Starts `jawla serve` on a free port and waits until it says where it answers. */
export async function startServer(options: RunOptions & { args?: string[] }): Promise<RunningServer> {
  const { args = ['--empty'], ...rest } = options
  const port = Number(rest.env?.PORT ?? (await freePort()))
  const child = startJawla(['serve', ...args], { ...rest, env: { ...rest.env, PORT: String(port) } })
  const printed = { stdout: '', stderr: '' }
  const ended = once(child, 'close')
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    printed.stderr += text
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      printed.stdout += text
      if (printed.stdout.includes('\n')) resolve()
    })
    child.on('close', (code) => reject(new Error(`the server ended (${code}): ${printed.stderr}`)))
  })
  // A test whose server ended meanwhile says only that nobody answers.
  child.on('close', (code) => {
    if (code !== null && code > 0) process.stderr.write(`a server ended (${code}): ${printed.stderr.slice(-4_000)}\n`)
  })
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal)
    const [code] = await ended
    return code
  }
  return { url: `http://localhost:${port}`, port, stop, printed }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const { port, close } = await listen()
  await close()
  return port
}

/** A port that something else listens on until the test is done. */
export async function takenPort(): Promise<number> {
  const { port, close } = await listen()
  onTestFinished(close)
  return port
}

async function listen(): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { port: address.port, close: () => new Promise((resolve) => server.close(() => resolve())) }
}

/** Asks a procedure over HTTP as a browser does. */
export async function ask(
  server: RunningServer,
  procedure: string,
  input: unknown,
  headers: Record<string, string> = {},
) {
  const query = encodeURIComponent(JSON.stringify(input))
  const response = await fetch(`${server.url}/trpc/${procedure}?input=${query}`, { headers })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) }
}
