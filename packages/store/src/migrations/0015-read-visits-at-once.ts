import { type Kysely, sql } from 'kysely'
import { describeColumn } from './create-table.ts'

/** Every filter is answered from the visits in memory: no statement looks for visits or stops in another way than by their keys. */
const UNUSED = ['visit_index_1', 'visit_index_2', 'visit_index_3', 'visit_index_4', 'visit_index_5', 'stop_index_2']

/**
 * A server reads all rows of `visit_facts` when it starts: as text half as long, in the order in which they were written. Rows of visits
 * from before there were any are made here and filled by `fillAfterUpgrade`.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const name of UNUSED) await sql`drop index ${sql.id(name)}`.execute(db)
  await sql`
    alter table visit_facts alter column facts drop not null, alter column facts type json using (facts - 2)::json`.execute(
    db,
  )
  await describeColumn(db, {
    table: 'visit_facts',
    name: 'facts',
    description:
      'Its days, its values by field of the filter, its graduates and its reports; null where they are still to be made.',
  })
  await sql`
    insert into visit_facts (visit_id, changed)
    select id, 0 from visit where not exists (select from visit_facts where visit_id = visit.id)`.execute(db)
  await sql`drop index visit_facts_index_1`.execute(db)
  await sql`create index visit_facts_in_order on visit_facts (changed, visit_id)`.execute(db)
  await sql`create index visit_facts_to_fill on visit_facts (visit_id) where facts is null`.execute(db)
  await sql`drop table unfinished`.execute(db)
}
