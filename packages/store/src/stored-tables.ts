import { sql } from 'kysely'
import type { Database, Db } from './database.ts'

type Table = keyof Database

/** What is of this moment and this installation: who is signed in, who tried to, who asks which host. */
const OF_THE_MOMENT: readonly Table[] = ['staff_session', 'sign_in_try', 'host']

/** A table with its columns but for those that the database computes. */
export interface StoredTable {
  name: string
  columns: string[]
  /** Columns that count up by themselves. */
  counters: string[]
}

/** Every table that holds something to keep; one that another refers to comes first. */
export async function storedTables(db: Db): Promise<StoredTable[]> {
  const { rows } = await sql<StoredTable & { needs: string[] }>`
    select table_name as name,
      array_agg(column_name::text order by ordinal_position) filter (where is_generated = 'NEVER') as columns,
      coalesce(array_agg(column_name::text) filter (where is_identity = 'YES'), '{}') as counters,
      array(
        select confrelid::regclass::text from pg_constraint
        where contype = 'f' and conrelid = table_name::regclass and confrelid <> conrelid
      ) as needs
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = current_schema() and table_type = 'BASE TABLE' and table_name not like 'kysely%'
      and table_name <> all(${OF_THE_MOMENT}::text[])
    group by table_name order by table_name`.execute(db)
  const ordered: StoredTable[] = []
  const placed = new Set<string>()
  const waiting = new Map(rows.map((row) => [row.name, row]))
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(({ needs }) => needs.every((need) => placed.has(need)))
    if (ready.length === 0)
      throw new Error(`tables that refer to each other in a ring: ${[...waiting.keys()].join(', ')}`)
    for (const { name, columns, counters } of ready) {
      ordered.push({ name, columns, counters })
      placed.add(name)
      waiting.delete(name)
    }
  }
  return ordered
}

/** What the tables look like: the name of the latest migration. */
export async function tablesAsOf(db: Db): Promise<string> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name desc limit 1`.execute(db)
  return rows[0]?.name ?? 'none'
}
