import { type Kysely, sql } from 'kysely'
import { describeColumn } from './create-table.ts'

/** Of those that were kept before nobody knows: they count as of the whole record. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table frozen_chart add column shows text not null default 'all'`.execute(db)
  await describeColumn(db, {
    table: 'frozen_chart',
    name: 'shows',
    description: 'Of which record: all, or what people reviewed; the first is not shown where only the second is.',
  })
}
