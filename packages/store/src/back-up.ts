import { sql } from 'kysely'
import type { Db } from './database.ts'
import { storedTables } from './stored-tables.ts'

/** Rows that are in memory at once. */
const ROWS_AT_ONCE = 500

/** The beginning of a table, or a row of it as PostgreSQL writes a row as text: every type comes back from it as it was. */
export type BackupPart = { table: string } | { row: string }

/**
 * Everything that a store keeps, as of one moment: each table with its rows, those that others refer to first. On PostgreSQL nobody waits for
 * it; on the embedded store, which has one connection, everything else waits until the last part is taken.
 */
export async function* backUp(db: Db): AsyncGenerator<BackupPart> {
  const tx = await db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute()
  try {
    for (const { name } of await storedTables(tx)) {
      yield { table: name }
      await sql`declare kept no scroll cursor for select row::text as row from ${sql.table(name)} row`.execute(tx)
      for (;;) {
        const { rows } = await sql<{ row: string }>`fetch ${sql.lit(ROWS_AT_ONCE)} from kept`.execute(tx)
        for (const { row } of rows) yield { row }
        if (rows.length < ROWS_AT_ONCE) break
      }
      await sql`close kept`.execute(tx)
    }
  } finally {
    await tx.rollback().execute()
  }
}
