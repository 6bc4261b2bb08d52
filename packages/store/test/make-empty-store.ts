import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openStore } from '../src/index.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data folder with an empty, migrated embedded store: copy it, never open it. */
    emptyStore: string
  }
}

/** Once per run, for whichever rooms are tested: to make a store takes several times as long as to open one. */
export async function setup({ vitest }: TestProject): Promise<() => Promise<void>> {
  const run = vitest.getRootProject()
  if (run.getProvidedContext().emptyStore) return async () => {}
  const folder = await mkdtemp(join(tmpdir(), 'jawla-empty-store-'))
  const store = await openStore({ databaseUrl: null, dataDir: folder })
  await store.close()
  run.provide('emptyStore', folder)
  return () => rm(folder, { recursive: true, force: true })
}
