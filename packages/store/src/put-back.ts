import { sql } from 'kysely'
import type { BackupPart } from './back-up.ts'
import type { Db } from './database.ts'
import { inTransaction } from './in-transaction.ts'
import { storedTables } from './stored-tables.ts'

const ROWS_AT_ONCE = 500

/**
 * Fills an empty store with what `backUp` gave; all of it or, where anything fails, nothing. Gives the number of rows.
 * @throws where the store holds something, or a part is of no table here.
 */
export function putBack(db: Db, parts: AsyncIterable<BackupPart>): Promise<number> {
  return inTransaction(db, async (tx) => {
    const tables = new Map((await storedTables(tx)).map((table) => [table.name, table]))
    if (await holdsSomething(tx)) throw new Error('the store is not empty')
    // What an empty store has by itself.
    await sql`delete from data_version`.execute(tx)
    await sql`delete from secret`.execute(tx)
    let total = 0
    let table: string | null = null
    let rows: string[] = []
    const write = async () => {
      const into = table === null ? undefined : tables.get(table)
      if (into === undefined || rows.length === 0) return
      const columns = sql.join(into.columns.map((one) => sql.ref(one)))
      await sql`insert into ${sql.table(into.name)} (${columns}) overriding system value
        select ${columns} from (select (unnest(${rows}::text[])::${sql.table(into.name)}).*) row`.execute(tx)
      total += rows.length
      rows = []
    }
    for await (const part of parts) {
      if ('row' in part) {
        rows.push(part.row)
        if (rows.length >= ROWS_AT_ONCE) await write()
        continue
      }
      await write()
      if (!tables.has(part.table)) throw new Error(`no table here is named ${part.table}`)
      table = part.table
    }
    await write()
    for (const { name, counters } of tables.values()) {
      for (const counter of counters) {
        await sql`select setval(pg_get_serial_sequence(${name}, ${counter}), greatest(max(${sql.ref(counter)}), 1), max(${sql.ref(counter)}) is not null)
          from ${sql.table(name)}`.execute(tx)
      }
    }
    return total
  })
}

async function holdsSomething(tx: Db): Promise<boolean> {
  const { rows } = await sql<{ some: boolean }>`
    select exists (select from report) or exists (select from feed) or exists (select from staff_account)
      or exists (select from decision) or exists (select from vocabulary_change) or exists (select from alert) as some`.execute(
    tx,
  )
  return rows[0]?.some ?? false
}
