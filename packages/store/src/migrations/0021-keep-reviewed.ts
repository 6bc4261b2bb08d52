import { type Kysely, sql } from 'kysely'
import { describeColumn } from './create-table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table visit add column reviewed jsonb`.execute(db)
  await sql`alter table visit_facts add column reviewed jsonb`.execute(db)
  await describeColumn(db, {
    table: 'visit',
    name: 'reviewed',
    description: 'The visit as it is by those facts alone that people vouch for; null where they vouch for none.',
  })
  await describeColumn(db, {
    table: 'visit_facts',
    name: 'reviewed',
    description: 'The same as facts, of the reviewed visit; null where there is none.',
  })
  await sql`create index visit_reviewed on visit (id) where reviewed is not null`.execute(db)
  // Joined anew with the next report or rebuild: until then what people decided before is not public after review.
  await sql`update visit set outdated = true where trigger_evidence::text like '%"decision"%'`.execute(db)
}
