import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type Db, inTransaction } from '../src/index.ts'
import { describeOnBothEngines } from './engines.ts'

const doubled = async (db: Db, number: number) => {
  const { rows } = await sql<{ value: number }>`select ${number}::int + ${sql.lit(number)} as value`.execute(db)
  return rows[0]?.value
}

describeOnBothEngines('statements in transactions', (db) => {
  test('more different ones than stay prepared, and the first ones again', async () => {
    const numbers = [...Array(450).keys(), 0, 1, 2]
    const values = await inTransaction(db(), async (tx) => {
      const all: unknown[] = []
      for (const number of numbers) all.push(await doubled(tx, number))
      return all
    })
    expect(values).toEqual(numbers.map((number) => 2 * number))
  })

  test('one that failed works again in the next transaction, also where it was prepared before', async () => {
    const divide = (tx: Db, by: number) => sql<{ value: number }>`select 12 / ${by}::int as value`.execute(tx)
    const wrong = (tx: Db) => sql`select no_such_column from report`.execute(tx)
    await expect(inTransaction(db(), (tx) => divide(tx, 0))).rejects.toMatchObject({ code: '22012' })
    await expect(inTransaction(db(), wrong)).rejects.toMatchObject({ code: '42703' })
    await expect(inTransaction(db(), wrong)).rejects.toMatchObject({ code: '42703' })
    expect((await inTransaction(db(), (tx) => divide(tx, 4))).rows).toEqual([{ value: 3 }])
  })

  test('one whose table was changed since fails once at most', async () => {
    const all = (tx: Db) => sql`select * from changed`.execute(tx)
    await sql`create table changed as select 1 as a`.execute(db())
    expect((await inTransaction(db(), all)).rows).toEqual([{ a: 1 }])
    await sql`alter table changed add column b text default 'new'`.execute(db())
    await inTransaction(db(), all).catch(() => {})
    expect((await inTransaction(db(), all)).rows).toEqual([{ a: 1, b: 'new' }])
    await sql`drop table changed`.execute(db())
  })

  test('the same one with values of each kind and with none', async () => {
    await inTransaction(db(), async (tx) => {
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
