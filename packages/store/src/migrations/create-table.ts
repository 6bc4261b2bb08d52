import { type Kysely, sql } from 'kysely'

/** `[name, type and constraints, one sentence that says what it holds]` */
type Column = readonly [name: string, definition: string, description: string]

export type TableDefinition = {
  name: string
  description: string
  columns: readonly Column[]
  /** Constraints over several columns, e.g. `primary key (visit_id, position)`. */
  constraints?: readonly string[]
  /** What follows `create index … on <table>`, e.g. `(region, sort_day)`. */
  indexes?: readonly string[]
}

/** Creates a table with its indexes, and a comment on it and on each column: the codebook is made from these. */
export async function createTable(db: Kysely<unknown>, table: TableDefinition): Promise<void> {
  const columns = table.columns.map(([name, definition]) => `"${name}" ${definition}`)
  await run(db, `create table "${table.name}" (${[...columns, ...(table.constraints ?? [])].join(', ')})`)
  await run(db, `comment on table "${table.name}" is ${quoted(table.description)}`)
  for (const [name, , description] of table.columns) {
    await describeColumn(db, { table: table.name, name, description })
  }
  for (const [position, index] of (table.indexes ?? []).entries()) {
    await run(db, `create index "${table.name}_index_${position + 1}" on "${table.name}" ${index}`)
  }
}

/** One sentence that says what a column holds. */
export async function describeColumn(
  db: Kysely<unknown>,
  { table, name, description }: { table: string; name: string; description: string },
): Promise<void> {
  await run(db, `comment on column "${table}"."${name}" is ${quoted(description)}`)
}

async function run(db: Kysely<unknown>, statement: string): Promise<void> {
  await sql.raw(statement).execute(db)
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
