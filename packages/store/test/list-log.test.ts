import type { LogFilter } from '@jawla/domain'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { addObjection, appendDecision, keepAct, listLog, logPeople, settleObjection } from '../src/index.ts'
import { describeOnBothEngines } from './engines.ts'

const ALL: LogFilter = { who: null, kind: null, from: null, to: null }
const at = (minute: number) => `2026-06-01T23:0${minute}:00.000Z`
const HIND = 'hind@jawla.example'

describeOnBothEngines('the list of decisions', (db) => {
  const list = async (filter: Partial<LogFilter> = {}) => {
    const { rows } = await listLog(db(), { ...ALL, ...filter }, { cursor: null, limit: 50 })
    return rows.filter(({ who }) => who === HIND).map(({ record, about }) => `${record} ${about}`)
  }

  test('holds what was decided on facts, pairs and objections and what was done, the latest first, page by page', async () => {
    const decision = { who: HIND, before: null, after: 'together', why: '' }
    await appendDecision(db(), { ...decision, at: at(1), subject: 'pair:r-1#0 r-2#0' })
    await appendDecision(db(), { ...decision, at: at(3), subject: 'fact:r-1#0 date', after: null })
    await keepAct(db(), { who: HIND, at: at(2) }, { kind: 'account', act: 'added', thing: 'rachid@jawla.example' })
    await keepAct(db(), { who: HIND, at: at(3) }, { kind: 'feed', act: 'on', thing: 'https://un.example/feed' })
    await addObjection(db(), { visit: 'v-1', field: 'date', message: 'the day is another' }, at(1))
    await addObjection(db(), { visit: 'v-2', field: 'date', message: 'nobody answered yet' }, at(1))
    const { rows } = await sql<{ id: number }>`select id from objection where visit_id = 'v-1'`.execute(db())
    await settleObjection(db(), { id: rows[0]?.id ?? 0, state: 'upheld', answer: '', by: HIND, at: at(4) })
    const all = [
      'objection v-1',
      'audit https://un.example/feed',
      'decision fact:r-1#0 date',
      'audit rachid@jawla.example',
      'decision pair:r-1#0 r-2#0',
    ]
    expect(await list()).toEqual(all)
    expect(await list({ kind: 'visits' })).toEqual([all[4]])
    expect(await list({ kind: 'fact' })).toEqual([all[2]])
    expect(await list({ kind: 'feed' })).toEqual([all[1]])
    expect(await list({ kind: 'objection' })).toEqual([all[0]])
    expect(await list({ kind: 'alert' })).toEqual([])
    expect(await list({ who: HIND })).toEqual(all)
    expect(await list({ who: 'nobody' })).toEqual([])
    expect(await logPeople(db())).toContain(HIND)

    // In Morocco it was the second of June by then, in Greenwich still the first.
    expect(await list({ from: '2026-06-02', to: '2026-06-02' })).toEqual(all)
    expect(await list({ to: '2026-06-01' })).toEqual([])
    expect(await list({ from: '2026-06-03' })).toEqual([])

    const paged = []
    for (let cursor: string | null = null; ; ) {
      const page: Awaited<ReturnType<typeof listLog>> = await listLog(db(), { ...ALL, who: HIND }, { cursor, limit: 1 })
      paged.push(...page.rows.map(({ record, about }) => `${record} ${about}`))
      cursor = page.nextCursor
      if (cursor === null) break
    }
    expect(paged).toEqual(all)
  })

  test.each([
    ['changed', sql`update audit set who = 'nobody'`],
    ['removed', sql`delete from audit`],
    ['emptied', sql`truncate audit`],
  ])('of what was done nothing can be %s, whoever asks', async (_what, statement) => {
    await keepAct(db(), { who: HIND, at: at(1) }, { kind: 'account', act: 'off', thing: 'driss@jawla.example' })
    await expect(statement.execute(db())).rejects.toThrow(/table audit is append-only/)
  })
})
