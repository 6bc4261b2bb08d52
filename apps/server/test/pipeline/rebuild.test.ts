import { askToStop, listRuns, noteProgress, openStore, type Store, takeRun } from '@jawla/store'
import { expect, onTestFinished, test } from 'vitest'
import { chooseRun } from '../../src/jobs/choose-run.ts'
import type { RebuildOptions } from '../../src/pipeline/rebuild.ts'
import { newFilledStore } from '../new-store.ts'
import { rebuildAll } from './rebuild-all.ts'

async function openFilled(): Promise<Store> {
  const store = await openStore({ databaseUrl: null, dataDir: await newFilledStore() })
  onTestFinished(() => store.close())
  return store
}

/** Going on with what was stopped. */
const reread = (store: Store, given: Partial<RebuildOptions> = {}) => rebuildAll(store, { ...given, reread: true })

const runs = async (store: Store) => (await listRuns(store.db, 10)).map(({ id, state, done }) => ({ id, state, done }))

test('a rereading that is interrupted goes on after the last report read', async () => {
  const store = await openFilled()
  const interruption = new AbortController()
  const stopped = await reread(store, { signal: interruption.signal, step: () => interruption.abort() })
  expect(stopped).toEqual({ outcome: 'stopped', reread: 1, total: 3 })
  expect(await runs(store)).toEqual([{ id: 1, state: 'stopped', done: 1 }])
  let steps = 0
  expect(await reread(store, { step: () => steps++ })).toEqual({ outcome: 'done', reread: 3, visits: 1 })
  expect(steps).toBe(2)
  expect(await runs(store)).toEqual([{ id: 1, state: 'done', done: 3 }])
  await reread(store)
  expect(await runs(store)).toMatchObject([{ id: 2 }, { id: 1 }])
})

test('it stops when it is asked to from elsewhere', async () => {
  const store = await openFilled()
  let asked: Promise<number> | null = null
  const stopped = await reread(store, {
    step: () => {
      asked ??= askToStop(store.db, null)
    },
  })
  expect(await asked).toBe(1)
  expect(stopped.outcome).toBe('stopped')
  expect(await runs(store)).toMatchObject([{ state: 'stopped' }])
  expect(await reread(store)).toMatchObject({ outcome: 'done', reread: 3 })
})

test('one that a killed process left is taken over and goes on', async () => {
  const store = await openFilled()
  const { id } = await chooseRun(store, { reread: true, anew: false })
  await takeRun(store.db, id, { name: 'killed:1', process: 'killed:', alone: true })
  await noteProgress(store.db, { id, holder: 'killed:1' }, { done: 2, lastReportId: 'fes-fr' })
  let steps = 0
  expect(await reread(store, { step: () => steps++ })).toMatchObject({ outcome: 'done', reread: 3 })
  expect(steps).toBe(1)
  expect(await runs(store)).toEqual([{ id, state: 'done', done: 3 }])
})

test('a report that cannot be read is told, and the rest go on', async () => {
  const store = await openFilled()
  await store.raw.executeSql(
    `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no such luck'; end $$`,
  )
  await store.raw.executeSql(
    `create trigger poison before insert or update on reading for each row when (new.report_id = 'fes-fr') execute function refuse()`,
  )
  const failed: string[] = []
  const told = async (reportId: string, error: unknown) => void failed.push(`${reportId}: ${(error as Error).message}`)
  expect(await reread(store, { failed: told })).toEqual({ outcome: 'done', reread: 3, visits: 1 })
  expect(failed).toEqual(['fes-fr: no such luck'])
})
