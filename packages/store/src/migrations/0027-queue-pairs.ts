import { type Kysely, sql } from 'kysely'
import { describeColumn } from './create-table.ts'

const COLUMNS = {
  review_doubt: 'How much of it is in doubt by itself; 0 where nothing is, null until an upgrade has worked it out.',
  review_effect: 'What hangs on it: people counted, by their order of magnitude, and facilities named.',
  pair_doubt: 'How much doubt it is that it may be one with another visit; 0 where nothing says so.',
  review_rank: 'How soon staff should look at it: its doubt times what hangs on it; 0 where nothing is in doubt.',
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table visit
      drop column review_rank,
      add column review_doubt real,
      add column review_effect real,
      add column pair_doubt real not null default 0`.execute(db)
  await sql`
    alter table visit add column review_rank real
      generated always as ((review_doubt + pair_doubt) * review_effect) stored`.execute(db)
  for (const [name, description] of Object.entries(COLUMNS)) {
    await describeColumn(db, { table: 'visit', name, description })
  }
  await sql`create index visit_by_review_rank on visit (review_rank desc, id) where review_rank > 0`.execute(db)
  await sql`
    update visit set pair_doubt = 3 where id in (
      select visit_id from visit_told where told_key in (select one_key from suggestion union select other_key from suggestion)
    )`.execute(db)
}
