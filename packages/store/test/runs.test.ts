import { describe, expect, test } from 'vitest'
import {
  askToStop,
  changeRun,
  createRun,
  type Db,
  listRuns,
  noteProgress,
  type RunHolder,
  takeRun,
  unfinishedRun,
} from '../src/index.ts'
import { describeOnBothEngines } from './engines.ts'
import { NOW } from './examples.ts'

const holder = (name: string, given: Partial<RunHolder> = {}): RunHolder => {
  return { name: `${name}:1`, process: `${name}:`, alone: false, ...given }
}

describeOnBothEngines('a run', (db) => {
  const create = (reader = 'rules@1', reread = true) => createRun(db(), { reread, reader, total: 10, now: NOW })
  const states = async (of: Db) => (await listRuns(of, 10)).map(({ id, state }) => [id, state])

  test('has one holder; another may go on once it was stopped', async () => {
    const id = await create()
    expect(await takeRun(db(), id, holder('a'))).toMatchObject({ id, done: 0 })
    expect(await takeRun(db(), id, holder('b'))).toBeNull()
    const claim = { id, holder: 'a:1' }
    expect(await noteProgress(db(), claim, { done: 4, lastReportId: 'r4' })).toEqual({ going: true })
    expect(await askToStop(db(), id)).toBe(1)
    expect(await noteProgress(db(), claim, { done: 5, lastReportId: 'r5' })).toEqual({ going: false })
    await changeRun(db(), claim, { state: 'stopped' })
    expect(await takeRun(db(), id, holder('b'))).toMatchObject({ done: 5, last_report_id: 'r5', went_on_from: 5 })
    expect(await noteProgress(db(), claim, { done: 6, lastReportId: 'r6' }), 'it is no longer its own').toEqual({
      going: false,
    })
  })

  test('that reads reports which came in meanwhile has read no more than there are', async () => {
    const id = await create()
    await takeRun(db(), id, holder('a'))
    await noteProgress(db(), { id, holder: 'a:1' }, { done: 11, lastReportId: 'r11' })
    expect(await listRuns(db(), 1)).toMatchObject([{ id, done: 11, total: 11 }])
    await noteProgress(db(), { id, holder: 'a:1' }, { done: 9, lastReportId: 'r9' })
    expect(await listRuns(db(), 1)).toMatchObject([{ id, done: 9, total: 10 }])
  })

  test('whose process was killed is taken over: at once where nobody else can have the store open', async () => {
    const id = await create()
    await takeRun(db(), id, holder('a'))
    expect(await takeRun(db(), id, holder('a', { alone: true, name: 'a:2' })), 'the same process').toBeNull()
    expect(await takeRun(db(), id, holder('b', { alone: true }))).toMatchObject({ id })
  })

  describe('that is not done', () => {
    test('is found by its reader, the latest first', async () => {
      const first = await create()
      await create('rules@2')
      await create('rules@1', false)
      expect(await unfinishedRun(db(), { reread: true, reader: 'rules@1' })).toMatchObject({ id: first })
      await takeRun(db(), first, holder('a'))
      await changeRun(db(), { id: first, holder: 'a:1' }, { state: 'done' })
      expect(await unfinishedRun(db(), { reread: true, reader: 'rules@1' })).toBeNull()
    })

    test('and that nobody works on is stopped at once', async () => {
      const id = await create()
      expect(await askToStop(db(), null)).toBe(1)
      expect(await states(db())).toEqual([[id, 'stopped']])
      expect(await askToStop(db(), null)).toBe(0)
    })
  })

  test('tells rate and time left while it reads', async () => {
    const id = await create()
    await takeRun(db(), id, holder('a'))
    await new Promise((resolve) => setTimeout(resolve, 50))
    await noteProgress(db(), { id, holder: 'a:1' }, { done: 5, lastReportId: 'r5' })
    const [run] = await listRuns(db(), 1)
    expect(run).toMatchObject({ done: 5, total: 10, state: 'reading', endedAt: null })
    expect(run?.rate).toBeGreaterThan(0)
    expect(run?.secondsLeft).toBeGreaterThanOrEqual(0)
  })
})
