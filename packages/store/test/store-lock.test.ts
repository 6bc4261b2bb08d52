import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readLock, StoreBusyError } from '../src/index.ts'
import { takeLock } from '../src/store-lock.ts'

const clock = () => new Date('2026-01-02T03:04:05Z')
let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'jawla-lock-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

const lockPath = () => join(dataDir, 'store.lock')

/** The number of a process that ran and ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  return child.pid ?? 0
}

test('a second opening is refused in one line that names the process and where it answers', async () => {
  const lock = await takeLock(dataDir, clock)
  await lock.publishControl('http://127.0.0.1:3000', 'secret')
  const refused = await takeLock(dataDir, clock).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(StoreBusyError)
  const holder = {
    pid: process.pid,
    startedAt: '2026-01-02T03:04:05.000Z',
    control: { url: 'http://127.0.0.1:3000', token: 'secret' },
  }
  expect(refused).toMatchObject({ holder })
  expect(String(refused)).toBe(
    `StoreBusyError: store in use: process ${process.pid} has ${dataDir} open since 2026-01-02T03:04:05.000Z and answers at http://127.0.0.1:3000`,
  )
  expect(await readLock(dataDir)).toEqual(holder)
})

test('given back, it can be taken again, and nothing is left behind', async () => {
  await (await takeLock(dataDir, clock)).release()
  expect(await readLock(dataDir)).toBeNull()
  await (await takeLock(dataDir, clock)).release()
  await expect(stat(lockPath())).rejects.toThrow(/ENOENT/)
})

test('only its owner may read it: it holds a token', async () => {
  const lock = await takeLock(dataDir, clock)
  expect((await stat(lockPath())).mode & 0o777).toBe(0o600)
  await lock.publishControl('http://127.0.0.1:3000', 'secret')
  expect((await stat(lockPath())).mode & 0o777).toBe(0o600)
})

test.each([
  [
    'of a process that ended',
    async () => JSON.stringify({ pid: await endedProcess(), startedAt: '2025-01-01T00:00:00Z', processStart: null }),
  ],
  [
    'of an earlier process with the number of this one',
    async () => JSON.stringify({ pid: process.pid, startedAt: '2025-01-01T00:00:00Z', processStart: 'boot:1' }),
  ],
  ['that its process did not live to write', async () => ''],
  ['that is no JSON', async () => 'pid 12'],
])('a lock %s is taken over', async (_what, content) => {
  await writeFile(lockPath(), await content())
  expect(await readLock(dataDir)).toBeNull()
  await takeLock(dataDir, clock)
  expect(JSON.parse(await readFile(lockPath(), 'utf8'))).toMatchObject({
    pid: process.pid,
    startedAt: clock().toISOString(),
  })
})

test('of many that find a stale lock at once, one gets it', async () => {
  const stale = JSON.stringify({ pid: await endedProcess(), startedAt: '2025-01-01T00:00:00Z', processStart: null })
  for (let round = 0; round < 20; round++) {
    await writeFile(lockPath(), stale)
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(dataDir, clock)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await rm(lockPath())
  }
})

test('a claim that a killed process left does not block for ever', async () => {
  await writeFile(lockPath(), 'stale')
  await writeFile(`${lockPath()}.claim`, '{}')
  await takeLock(dataDir, () => new Date(Date.now() + 60_000))
  expect(await readLock(dataDir)).toMatchObject({ pid: process.pid })
})

test('no folder, no lock', async () => {
  expect(await readLock(join(dataDir, 'absent'))).toBeNull()
})
