import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@jawla/store'
import type { TestProject } from 'vitest/node'
import { makeAccount } from '../src/accounts/manage-accounts.ts'
import { PEOPLE } from './accounts/people.ts'
import { ARABIC, FRENCH, jsonl, NO_VISIT } from './reports.ts'
import { endOf, spawnJawla } from './spawn-jawla.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Data folders to copy, never to open: an empty store, and one that took in `FRENCH`, `NO_VISIT` and `ARABIC`. */
    emptyStore: string
    filledStore: string
    /** The same with accounts for `PEOPLE`. */
    staffedStore: string
  }
}

/** Once per run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'jawla-filled-store-'))
  await cp(project.getProvidedContext().emptyStore, folder, { recursive: true })
  const ingest = spawnJawla(['ingest', '-'], { dataDir: folder })
  const { code, stderr } = await endOf(ingest, jsonl(FRENCH, NO_VISIT, ARABIC))
  if (code !== 0) throw new Error(`no store for the tests: ${stderr}`)
  project.provide('filledStore', folder)
  const staffed = await mkdtemp(join(tmpdir(), 'jawla-staffed-store-'))
  await cp(folder, staffed, { recursive: true })
  // As the command does it, in one process.
  const store = await openStore({ databaseUrl: null, dataDir: staffed })
  for (const [what, person] of Object.entries(PEOPLE)) {
    await makeAccount(
      store.db,
      { ...person, role: what === 'admin' ? 'admin' : 'reviewer' },
      {
        who: 'staff',
        at: new Date().toISOString(),
      },
    )
  }
  await store.close()
  project.provide('staffedStore', staffed)
  return async () => {
    for (const made of [folder, staffed]) await rm(made, { recursive: true, force: true })
  }
}
