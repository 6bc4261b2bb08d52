import { type Kysely, sql } from 'kysely'
import { describeColumn } from './create-table.ts'

const COLUMNS = {
  withdrawn_by: 'Who withdrew it before both had finished; null where nobody did.',
  withdrawn_at: 'When it was withdrawn; null where nobody did.',
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table blind_sample add column withdrawn_by text, add column withdrawn_at timestamptz`.execute(db)
  for (const [name, description] of Object.entries(COLUMNS)) {
    await describeColumn(db, { table: 'blind_sample', name, description })
  }
}
