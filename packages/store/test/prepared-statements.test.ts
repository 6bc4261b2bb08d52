import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Db, inTransaction, openStore } from '../src/index.ts'
import { describeOnBothEngines, isMissing, newSite } from './engines.ts'

const doubled = async (db: Db, number: number) => {
  const { rows } = await sql<{ value: number }>`select ${number}::int + ${sql.lit(number)} as value`.execute(db)
  return rows[0]?.value
}

describeOnBothEngines('statements', (db) => {
  describe.each([
    ['in transactions', <T>(work: (db: Db) => Promise<T>) => inTransaction(db(), work)],
    ['by themselves', <T>(work: (db: Db) => Promise<T>) => work(db())],
  ])('%s', (_, run) => {
    test('more different ones than stay prepared, and the first ones again', async () => {
      const numbers = [...Array(450).keys(), 0, 1, 2]
      const values = await run(async (tx) => {
        const all: unknown[] = []
        for (const number of numbers) all.push(await doubled(tx, number))
        return all
      })
      expect(values).toEqual(numbers.map((number) => 2 * number))
    })

    test('one that failed works again, also where it was prepared before', async () => {
      const divide = (tx: Db, by: number) => sql<{ value: number }>`select 12 / ${by}::int as value`.execute(tx)
      const wrong = (tx: Db) => sql`select no_such_column from report`.execute(tx)
      await expect(run((tx) => divide(tx, 0))).rejects.toMatchObject({ code: '22012' })
      await expect(run(wrong)).rejects.toMatchObject({ code: '42703' })
      await expect(run(wrong)).rejects.toMatchObject({ code: '42703' })
      expect((await run((tx) => divide(tx, 4))).rows).toEqual([{ value: 3 }])
    })

    test('one whose table was changed since fails once at most', async () => {
      const all = (tx: Db) => sql`select * from changed`.execute(tx)
      await sql`create table changed as select 1 as a`.execute(db())
      expect((await run(all)).rows).toEqual([{ a: 1 }])
      await sql`alter table changed add column b text default 'new'`.execute(db())
      await run(all).catch(() => {})
      expect((await run(all)).rows).toEqual([{ a: 1, b: 'new' }])
      await sql`drop table changed`.execute(db())
    })

    test('the same one with values of each kind and with none', async () => {
      await run(async (tx) => {
        for (const [text, list, json, day] of [
          ['الصناعة "التقليدية"', [1, -2], { a: [null, 'é'] }, '2025-02-07'],
          ['', [], [], '0001-01-01'],
          [null, null, null, null],
        ] as const) {
          const { rows } = await sql`
            select ${text}::text as text, ${list && [...list]}::int[] as list, ${JSON.stringify(json)}::jsonb as json,
              ${day}::date as day`.execute(tx)
          expect(rows).toEqual([{ text, list, json, day }])
        }
      })
    })
  })
})

describe.each(['embedded', 'postgres'] as const)('statements of another library (%s)', (kind) => {
  test.skipIf(isMissing(kind))('are no part of a transaction that is open, and each has its answer', async () => {
    const site = await newSite(kind)
    const { db, raw, close } = await openStore(site)
    const outside: Promise<{ rows: unknown[] }>[] = []
    const undone = inTransaction(db, async (tx) => {
      await sql`insert into outlet (name) values ('x')`.execute(tx)
      outside.push(raw.executeSql('select name from outlet where name = $1', ['x']))
      for (const number of [1, 2]) outside.push(raw.executeSql('select $1::int as number', [number]))
      await doubled(tx, 4)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    const answers = await Promise.all(outside)
    expect(answers.map(({ rows }) => rows)).toEqual([[], [{ number: 1 }], [{ number: 2 }]])
    await close()
    await site.remove()
  })
})
