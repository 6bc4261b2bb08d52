import { execFile, spawn } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url))
const PROGRAM = join(ROOT, 'apps/server/bin/jawla.mjs')
const START_MS = 110_000

export interface RunningDashboard {
  /** Runs a command on the store of the server, which does it; gives what it printed. */
  jawla: (...args: string[]) => Promise<string>
  /** `http://localhost:41234` */
  address: string
  stop: () => Promise<void>
}

/** Builds the dashboard where its sources changed. */
export async function buildDashboard(): Promise<void> {
  await promisify(execFile)(process.execPath, [join(ROOT, 'node_modules/turbo/bin/turbo'), 'run', 'build'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', DO_NOT_TRACK: '1' },
  })
}

interface Start {
  /** The store is filled with the sample reports. */
  samples: boolean
  /** `host:port` that may be fetched from. */
  fetchAllow?: string
  /** The server that takes mail; nobody is there, where a test does not start one. */
  smtpUrl?: string
  /** The endpoint of a second reader; none without. */
  modelUrl?: string
}

/** Starts the real server on a free port, its store a copy of `emptyStore`. */
export async function startDashboard(
  emptyStore: string,
  { samples, fetchAllow = '', smtpUrl = '', modelUrl }: Start,
): Promise<RunningDashboard> {
  const folder = await mkdtemp(join(tmpdir(), 'jawla-browser-'))
  await cp(emptyStore, folder, { recursive: true })
  const { DATABASE_URL: _, ...environment } = process.env
  const server = spawn(process.execPath, [PROGRAM, 'serve', samples ? '--samples' : '--empty'], {
    env: {
      ...environment,
      NODE_ENV: 'production',
      PORT: '0',
      DATA_DIR: folder,
      LOG_LEVEL: 'warn',
      FETCH_ALLOW: fetchAllow,
      SMTP_URL: smtpUrl,
      ...(modelUrl !== undefined && { LLM_BASE_URL: modelUrl, LLM_MODEL: 'second' }),
      MAIL_FROM: smtpUrl === '' ? '' : 'jawla@un.example',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()))
  const stop = async () => {
    server.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  const jawla = async (...args: string[]) => {
    const options = { env: { ...environment, DATA_DIR: folder } }
    const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, ...args], options)
    return stdout
  }
  let said = ''
  const address = new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the server did not start in time:\n${said}`)), START_MS)
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const found = /http:\/\/localhost:\d+/.exec(said)?.[0]
      if (found) resolve(found)
      if (found) clearTimeout(late)
    }
    server.stdout.on('data', listen)
    server.stderr.on('data', listen)
    server.once('close', (code) => reject(new Error(`the server ended with code ${code}:\n${said}`)))
  })
  try {
    return { address: await address, jawla, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
