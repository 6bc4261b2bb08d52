import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { ARABIC, FRENCH, jsonl, NO_VISIT } from './reports.ts'
import { endOf, spawnJawla } from './spawn-jawla.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folders with a store that the program made: copied by the tests, never opened. */
    stores: { empty: string; filled: string }
  }
}

/** Once per run: to make a store takes several times as long as to open one. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'jawla-test-stores-'))
  const stores = { empty: join(folder, 'empty'), filled: join(folder, 'filled') }
  await run(['export', 'visits'], stores.empty)
  await cp(stores.empty, stores.filled, { recursive: true })
  await run(['ingest', '-'], stores.filled, jsonl(FRENCH, NO_VISIT, ARABIC))
  project.provide('stores', stores)
  return () => rm(folder, { recursive: true, force: true })
}

async function run(args: string[], dataDir: string, input = ''): Promise<void> {
  const { code, stderr } = await endOf(spawnJawla(args, { dataDir }), input)
  if (code !== 0) throw new Error(`no store for the tests: ${stderr}`)
}
