import { type Kysely, sql } from 'kysely'
import { describeColumn } from './create-table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table visit_search add column reviewed tsvector`.execute(db)
  await describeColumn(db, {
    table: 'visit_search',
    name: 'reviewed',
    description: 'The words by which the reviewed visit is found; null where there is none.',
  })
  await sql`create index visit_search_reviewed on visit_search using gin (reviewed) where reviewed is not null`.execute(
    db,
  )
  await sql`update visit set outdated = true where reviewed is not null`.execute(db)
}
