import { type Kysely, sql } from 'kysely'
import { describeColumn } from './create-table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table visit
      add column review text not null default 'open',
      add column review_rank real`.execute(db)
  await describeColumn(db, {
    table: 'visit',
    name: 'review',
    description:
      'Whether a person looked at it: open, checked, or disputed where another reader finds something else since.',
  })
  await describeColumn(db, {
    table: 'visit',
    name: 'review_rank',
    description: 'How soon staff should look at it: its doubt times what hangs on it; 0 where nothing is in doubt.',
  })
  await sql`create index visit_by_review_rank on visit (review_rank desc, id) where review_rank > 0`.execute(db)
}
