import type { Decision } from '@jawla/domain'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { appendDecision, bumpDataVersion, dataVersion, inTransaction, listDecisions } from '../src/index.ts'
import { describeOnBothEngines } from './engines.ts'

const decision = (given: Partial<Decision> = {}): Omit<Decision, 'id'> => ({
  who: 'مراجعة',
  at: '2026-01-02T03:04:05.000Z',
  subject: 'visit:v-1',
  before: null,
  after: { kind: 'fair', list: [1, 'two', null] },
  why: 'the report says fair',
  ...given,
})

describeOnBothEngines('decisions', (db) => {
  test('are numbered in order and come back as they were taken', async () => {
    const first = await appendDecision(db(), decision())
    const second = await appendDecision(db(), decision({ subject: 'visit:v-2', before: 'text', after: false }))
    expect(second.id).toBeGreaterThan(first.id)
    expect(first).toEqual({ id: first.id, ...decision() })
    expect((await listDecisions(db())).slice(-2)).toEqual([first, second])
    expect(await listDecisions(db(), 'visit:v-2')).toEqual([second])
    expect(await listDecisions(db(), 'visit:none')).toEqual([])
  })

  test.each([
    ['changed', sql`update decision set why = 'other'`],
    ['removed', sql`delete from decision`],
    ['emptied', sql`truncate decision`],
  ])('cannot be %s, whoever asks', async (_what, statement) => {
    await appendDecision(db(), decision({ subject: 'visit:v-3' }))
    const before = await listDecisions(db())
    await expect(statement.execute(db())).rejects.toThrow(/table decision is append-only/)
    expect(await listDecisions(db())).toEqual(before)
  })
})

describeOnBothEngines('the data version', (db) => {
  test('rises with each change, and not with one that failed', async () => {
    expect(await dataVersion(db())).toBe(0)
    expect(await bumpDataVersion(db())).toBe(1)
    const failing = inTransaction(db(), async (tx) => {
      await bumpDataVersion(tx)
      throw new Error('after the change')
    })
    await expect(failing).rejects.toThrow('after the change')
    expect(await dataVersion(db())).toBe(1)
  })

  test('has statistics made each time it has doubled, so that a grown store uses its indexes', async () => {
    const known = async () => {
      const { rows } = await sql<{
        rows: number
      }>`select reltuples::int4 as rows from pg_class where relname = 'outlet'`.execute(db())
      return rows[0]?.rows
    }
    await sql`insert into outlet (name) select 'outlet ' || n from generate_series(1, 500) n`.execute(db())
    await db().updateTable('data_version').set({ version: 126 }).execute()
    await bumpDataVersion(db())
    expect(await known()).not.toBe(500)
    expect(await bumpDataVersion(db())).toBe(128)
    expect(await known()).toBe(500)
  })
})
