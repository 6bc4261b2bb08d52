import { once } from 'node:events'
import { createServer } from 'node:net'
import { onTestFinished } from 'vitest'
import { runHere, startJawla } from './run-jawla.ts'
import type { ProcessOptions, RunOptions } from './spawn-jawla.ts'

export interface RunningServer {
  url: string
  port: number
  /** Stops it in good order and gives its exit code. */
  stop: () => Promise<number>
  /** What it printed so far. */
  printed: { stdout: string; stderr: string }
}

export interface ServerProcess extends Omit<RunningServer, 'stop'> {
  /** Sends the signal and waits for the end; gives the exit code, null where the signal itself ended it. */
  stop: (signal: NodeJS.Signals) => Promise<number | null>
}

interface ServeOptions {
  /** Of `jawla serve`. */
  args?: string[]
}

/** Starts `jawla serve` here, on a free port, and waits until it says where it answers. */
export async function startServer(options: RunOptions & ServeOptions): Promise<RunningServer> {
  const { args, port, env } = await served(options)
  const { printed, listening, hear } = hearing()
  const running = runHere(args, { ...options, env }, hear)
  const stop = () => {
    running.stop()
    return running.ended
  }
  onTestFinished(async () => void (await stop()))
  await listening(running.ended)
  return { url: `http://localhost:${port}`, port, stop, printed }
}

/** The same in a process of its own, for what signals and options of Node do to it. */
export async function startServerProcess(options: ProcessOptions & ServeOptions): Promise<ServerProcess> {
  const { args, port, env } = await served(options)
  const child = startJawla(args, { ...options, env })
  const { printed, listening, hear } = hearing()
  const ended = once(child, 'close').then(([code]): number | null => code)
  child.stdout?.setEncoding('utf8').on('data', hear.stdout)
  child.stderr?.setEncoding('utf8').on('data', hear.stderr)
  await listening(ended)
  const stop = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  return { url: `http://localhost:${port}`, port, stop, printed }
}

async function served({ args = ['--empty'], env }: RunOptions & ServeOptions) {
  const port = Number(env?.PORT ?? (await freePort()))
  return { args: ['serve', ...args], port, env: { ...env, PORT: String(port) } }
}

/** Keeps what a server prints, and knows when it listens: its first line on standard output says so. */
function hearing() {
  const printed = { stdout: '', stderr: '' }
  let first = () => {}
  const said = new Promise<void>((resolve) => {
    first = resolve
  })
  const hear = {
    stdout: (text: string) => {
      printed.stdout += text
      if (printed.stdout.includes('\n')) first()
    },
    stderr: (text: string) => {
      printed.stderr += text
    },
  }
  const listening = async (ended: Promise<number | null>) => {
    const early = ended.then((code) => {
      // A test whose server ended meanwhile says only that nobody answers.
      if (code) process.stderr.write(`a server ended (${code}): ${printed.stderr.slice(-4_000)}\n`)
      throw new Error(`the server ended (${code}): ${printed.stderr}`)
    })
    early.catch(() => {})
    await Promise.race([said, early])
  }
  return { printed, listening, hear }
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
  server: Pick<RunningServer, 'url'>,
  procedure: string,
  input: unknown,
  headers: Record<string, string> = {},
) {
  const query = encodeURIComponent(JSON.stringify(input))
  const response = await fetch(`${server.url}/trpc/${procedure}?input=${query}`, { headers })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) }
}
