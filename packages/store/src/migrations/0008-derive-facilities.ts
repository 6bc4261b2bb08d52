import { type Kysely, sql } from 'kysely'

/** All that is known of a facility follows from the stops that name it, so that no order of arrival shows in it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table stop drop constraint stop_facility_id_fkey`.execute(db)
  await sql`drop table facility`.execute(db)
}
