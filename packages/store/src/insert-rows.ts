import { type ColumnType, type RawBuilder, type SelectType, sql } from 'kysely'
import type { Database, Db } from './database.ts'

type Table = keyof Database

/** A row as it is read, JSON as its value, without what the table fills by itself. */
export type Row<T extends Table> = {
  [C in keyof Database[T] as IsFilled<Database[T][C]> extends true ? never : C]: SelectType<Database[T][C]>
}

type IsFilled<Column> =
  Column extends ColumnType<unknown, infer Insert, unknown>
    ? [Insert] extends [never]
      ? true
      : undefined extends Insert
        ? true
        : false
    : false

/** Rows by table. A table that another refers to comes first. */
export type Rows = { readonly [T in Table]?: readonly Row<T>[] }

/** Rows of one statement. */
const ROWS_PER_STATEMENT = 2_000

/**
 * Inserts rows, of all tables in one statement where they are few; in none where there are none. In tables of `ifNew`, a row that
 * is already there stays as it is.
 */
export async function insertRows(tx: Db, rows: Rows, { ifNew = [] }: { ifNew?: readonly Table[] } = {}): Promise<void> {
  for (const part of parts(rows)) {
    const inserts = part.map(
      ([table, some]) => sql`${sql.id(`new_${table}`)} as (
        insert into ${sql.table(table)} (${columnsOf(some)})
        select ${columnsOf(some)} from ${asRows(table, some)}
        ${ifNew.includes(table) ? sql`on conflict do nothing` : sql``})`,
    )
    await sql`with ${sql.join(inserts)} select`.execute(tx)
  }
}

/** What a statement can read as rows of the table. Half a surrogate pair, which no PostgreSQL text can hold, is replaced. */
export function asRows(table: Table, rows: readonly object[]): RawBuilder<unknown> {
  const json = JSON.stringify(rows, (_key, value) =>
    typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value,
  )
  return sql`jsonb_populate_recordset(null::${sql.table(table)}, ${json}::jsonb)`
}

function columnsOf([row]: readonly object[]): RawBuilder<unknown> {
  return sql.join(Object.keys(row ?? {}).map((column) => sql.ref(column)))
}

type Part = (readonly [Table, readonly object[]])[]

/** In the order given, so that what others refer to is there before them. */
function parts(rows: Rows): Part[] {
  const all: Part[] = []
  let room = 0
  for (const [table, ofTable] of Object.entries(rows) as [Table, readonly object[]][]) {
    for (let from = 0; from < ofTable.length; ) {
      if (room === 0) {
        all.push([])
        room = ROWS_PER_STATEMENT
      }
      const some = ofTable.slice(from, from + room)
      all.at(-1)?.push([table, some])
      room -= some.length
      from += some.length
    }
  }
  return all
}
