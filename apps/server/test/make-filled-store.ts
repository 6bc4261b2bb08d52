import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { ARABIC, FRENCH, jsonl, NO_VISIT } from './reports.ts'
import { endOf, spawnJawla } from './spawn-jawla.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Data folders to copy, never to open: an empty store, and one that took in `FRENCH`, `NO_VISIT` and `ARABIC`. */
    emptyStore: string
    filledStore: string
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
  return () => rm(folder, { recursive: true, force: true })
}
