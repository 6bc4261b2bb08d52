import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

export interface Served {
  /** `http://localhost:41234` */
  address: string
  /** Of its process. */
  pid: number | undefined
  stop: () => Promise<void>
}

/** Starts the real server on a free port, its embedded store in `dataDir` where it has no database to use. */
export async function serve(dataDir: string, databaseUrl?: string): Promise<Served> {
  const { DATABASE_URL: _, ...environment } = process.env
  const server = spawn(process.execPath, [join(ROOT, 'apps/server/bin/jawla.mjs'), 'serve', '--empty'], {
    env: {
      ...environment,
      ...{ NODE_ENV: 'production', PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' },
      ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(server, 'close')
  let said = ''
  for await (const chunk of server.stdout.setEncoding('utf8')) {
    said += chunk
    const address = /http:\/\/localhost:\d+/.exec(said)?.[0]
    if (address !== undefined) {
      return {
        address,
        pid: server.pid,
        stop: async () => {
          server.kill('SIGTERM')
          await closed
        },
      }
    }
  }
  throw new Error(`the server did not start: ${said}`)
}
