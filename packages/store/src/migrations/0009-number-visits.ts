import { type Kysely, sql } from 'kysely'
import { describeColumn } from './create-table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table reading add column numbers integer[] not null default '{}'`.execute(db)
  await describeColumn(db, {
    table: 'reading',
    name: 'numbers',
    description: 'The number that each of its visits goes by; where it is left out, its place among them, from 0.',
  })
  await sql`create index visit_id_report on visit_id (report_id)`.execute(db)
}
