import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { isRunning, processStart } from './running-process.ts'

/** Where a second command reaches the server that has the store open. */
export type Control = { url: string; token: string }

/** What the lock file says of the process that has the embedded store open. */
export type LockHolder = {
  pid: number
  /** ISO time at which the lock was taken. */
  startedAt: string
  control?: Control
}

export type StoreLock = {
  publishControl(address: string, token: string): Promise<void>
  release(): Promise<void>
}

type LockFile = LockHolder & { processStart: string | null }

/** Another running process has the embedded store open; two at once would lose rows. */
export class StoreBusyError extends Error {
  readonly holder: LockHolder

  constructor(dataDir: string, holder: LockHolder) {
    const reached = holder.control ? ` and answers at ${holder.control.url}` : ''
    super(`store in use: process ${holder.pid} has ${dataDir} open since ${holder.startedAt}${reached}`)
    this.name = 'StoreBusyError'
    this.holder = holder
  }
}

const LOCK_NAME = 'store.lock'
/** Nobody needs longer to put a stale lock aside; a claim older than this was left by a killed process. */
const CLAIM_MS = 10_000

/** The running process that has the embedded store in `dataDir` open; null where there is none. */
export async function readLock(dataDir: string): Promise<LockHolder | null> {
  const lock = await readLockFile(join(dataDir, LOCK_NAME))
  if (!lock || !(await isHeld(lock))) return null
  return { pid: lock.pid, startedAt: lock.startedAt, ...(lock.control && { control: lock.control }) }
}

/**
 * Takes the lock of `dataDir` for this process; a lock left by a process that no longer runs is taken over.
 * Throws `StoreBusyError` where another process holds it.
 */
export async function takeLock(dataDir: string, now: () => Date): Promise<StoreLock> {
  await makeFolder(dataDir)
  const path = join(dataDir, LOCK_NAME)
  const own: LockFile = {
    pid: process.pid,
    startedAt: now().toISOString(),
    processStart: await processStart(process.pid),
  }
  if (!(await createLockFile(path, own))) {
    const found = await readLockFile(path)
    if (found && (await isHeld(found))) throw new StoreBusyError(dataDir, found)
    await takeOver(dataDir, own)
  }
  return {
    async publishControl(url, token) {
      await replaceLockFile(path, { ...own, control: { url, token } })
    },
    async release() {
      await rm(path, { force: true })
    },
  }
}

/** Only who creates the claim may replace a stale lock, and only after seeing again that it is stale. */
async function takeOver(dataDir: string, own: LockFile): Promise<void> {
  const path = join(dataDir, LOCK_NAME)
  const claim = `${path}.claim`
  const age = await stat(claim).then(
    ({ mtimeMs }) => Date.parse(own.startedAt) - mtimeMs,
    () => 0,
  )
  if (age > CLAIM_MS) await rm(claim, { force: true })
  if (!(await createLockFile(claim, own))) throw new StoreBusyError(dataDir, (await readLockFile(claim)) ?? own)
  try {
    const found = await readLockFile(path)
    if (found && (await isHeld(found))) throw new StoreBusyError(dataDir, found)
    await replaceLockFile(path, own)
  } finally {
    await rm(claim, { force: true })
  }
}

/** False where the file is already there. Only its owner may read it: it can hold a token. */
async function createLockFile(path: string, lock: LockFile): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600)
    await file.writeFile(JSON.stringify(lock))
    await file.close()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

async function replaceLockFile(path: string, lock: LockFile): Promise<void> {
  const next = `${path}.${lock.pid}`
  await writeFile(next, JSON.stringify(lock), { mode: 0o600 })
  await rename(next, path)
}

/** Null where there is no lock, or one that its process did not live to write. */
async function readLockFile(path: string): Promise<LockFile | null> {
  for (const pause of [20, 100, 0]) {
    const text = await readFile(path, 'utf8').catch(() => null)
    if (text === null) return null
    try {
      return JSON.parse(text) as LockFile
    } catch {
      // Created a moment ago and not yet written: look again.
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return null
}

/** A process number is used again after a restart, in a container nearly always: the start time tells them apart. */
async function isHeld(lock: LockFile): Promise<boolean> {
  if (!isRunning(lock.pid)) return false
  const start = await processStart(lock.pid)
  return start === null || lock.processStart === null || start === lock.processStart
}
