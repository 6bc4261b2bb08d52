import { mkdtempSync, rmSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject, onTestFinished } from 'vitest'

/** A new folder with an empty store in it. */
export function newStore(): Promise<string> {
  return copyOf(inject('emptyStore'))
}

/** A new folder with a store that took in `FRENCH`, `NO_VISIT` and `ARABIC`. */
export function newFilledStore(): Promise<string> {
  return copyOf(inject('filledStore'))
}

/** The same with accounts for `PEOPLE`. */
export function newStaffedStore(): Promise<string> {
  return copyOf(inject('staffedStore'))
}

/** A new folder that is gone when the test is. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jawla-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))
  return folder
}

async function copyOf(store: string): Promise<string> {
  const folder = newFolder()
  await cp(store, folder, { recursive: true })
  return folder
}
