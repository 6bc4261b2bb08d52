import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { openStore } from '@jawla/store'
import { describe, expect, inject, test, vi } from 'vitest'
import { newDatabase } from '../new-database.ts'
import { newFilledStore, newFolder } from '../new-store.ts'
import { ARABIC, FRENCH, jsonl } from '../reports.ts'
import { runHere, runJawla } from '../run-jawla.ts'
import { startServer } from '../start-server.ts'
import { copyVisits } from './copy-visits.ts'

const postgresUrl = inject('postgresUrl')

/** Asks for a file and is gone as soon as the first bytes are there, as a killed program is; gives the line that says how it was answered. */
async function takeAndGo(port: number, file: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write(`GET /api/v1/export/${file} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
  const [first]: Buffer[] = await once(socket, 'data')
  const closed = once(socket, 'close')
  socket.resetAndDestroy()
  await closed
  return first?.toString().split('\r\n', 1)[0] ?? ''
}

describe('an export that nobody waits for any more', () => {
  test.skipIf(postgresUrl === null)(
    'is left off: no statement, no transaction and no place is kept by it',
    async () => {
      const { url, store } = await newDatabase(postgresUrl ?? '')
      const env = { DATABASE_URL: url }
      await runJawla(['ingest', '-'], { env, input: jsonl(ARABIC, FRENCH) })
      await copyVisits(store, 1500)
      const server = await startServer({ env })
      // Two of one address are made at once: each of these needs the place of one before it.
      for (const file of ['claims.csv', 'claims.jsonl', 'visits.geojson', 'figures.csv', 'stops.jsonl']) {
        await vi.waitFor(async () => expect(await takeAndGo(server.port, file)).toBe('HTTP/1.1 200 OK'), {
          timeout: 20_000,
          interval: 50,
        })
      }
      const busy = async () => {
        const { rows } = await store.raw.executeSql(`
        select pid from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and (xact_start is not null or state = 'active')`)
        return rows.length
      }
      await vi.waitFor(async () => expect(await busy()).toBe(0), { timeout: 20_000, interval: 50 })
      const whole = await fetch(`${server.url}/api/v1/export/visits.csv`)
      expect([whole.status, (await whole.text()).trimEnd().split('\r\n').length]).toEqual([200, 1502])
      expect(await busy()).toBe(0)
    },
  )

  test('leaves no file where the command was told to stop', async () => {
    const dataDir = await newFilledStore()
    const store = await openStore({ databaseUrl: null, dataDir })
    await copyVisits(store, 1500)
    await store.close()
    const cwd = newFolder()
    const args = ['export', 'claims', '--format', 'jsonl', '--out', 'claims.jsonl']
    const running = runHere(args, { dataDir, cwd }, { stdout: () => {}, stderr: () => {} })
    while (!readdirSync(cwd).some((name) => name.endsWith('.part'))) await wait(1)
    running.stop()
    expect(await running.ended).toBe(1)
    expect(readdirSync(cwd)).toEqual([])
    expect(existsSync(`${cwd}/claims.jsonl.sha256`)).toBe(false)
  })
})
