import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findReport, findVisit, openStore, readLock, storeStatus, wholeRecord } from '../src/index.ts'
import { newSite } from './engines.ts'

/** Runs the writer, kills it with SIGKILL once it acknowledged `count` reports, and gives the ids acknowledged. */
async function writeAndKill(dataDir: string, prefix: string, count: number): Promise<string[]> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('./keep-writing.ts', import.meta.url)), dataDir, prefix],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const ended = once(child, 'exit')
  const acknowledged: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'open') {
      await expect(openStore({ databaseUrl: null, dataDir })).rejects.toThrow(
        `process ${child.pid} has ${dataDir} open`,
      )
      continue
    }
    acknowledged.push(line)
    if (acknowledged.length === count) child.kill('SIGKILL')
  }
  await ended
  return acknowledged
}

test('killed while writing, again and again: nothing acknowledged is lost, nothing is half written', async () => {
  const site = await newSite('embedded')
  const all: string[] = []
  for (const [round, count] of [1, 7, 23].entries()) {
    all.push(...(await writeAndKill(site.dataDir, `r${round}-`, count)))
    expect(await readLock(site.dataDir), 'the lock is stale').toBeNull()
    const store = await openStore(site)
    for (const id of all) {
      expect(await findReport(store.db, id), id).not.toBeNull()
      expect(await findVisit(wholeRecord(store.db), `v-${id}`), id).not.toBeNull()
    }
    const { reports, visits } = await storeStatus(store.db)
    expect(visits).toBe(reports)
    expect(reports - all.length, 'one more a round at most, written and not yet acknowledged').toBeLessThanOrEqual(
      round + 1,
    )
    await store.close()
  }
  await site.remove()
})
