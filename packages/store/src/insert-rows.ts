import type { Insertable } from 'kysely'
import type { Database, Db } from './database.ts'

/** Rows of one statement: 25 columns each stay well below PostgreSQL's 65,535 parameters. */
const ROWS_PER_STATEMENT = 500

/** Inserts rows; none where the list is empty. With `ifNew`, a row that is already there stays as it is. */
export async function insertRows<T extends keyof Database>(
  tx: Db,
  table: T,
  rows: readonly Insertable<Database[T]>[],
  { ifNew = false } = {},
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    const insert = tx.insertInto(table).values(rows.slice(from, from + ROWS_PER_STATEMENT))
    await (ifNew ? insert.onConflict((conflict) => conflict.doNothing()) : insert).execute()
  }
}
