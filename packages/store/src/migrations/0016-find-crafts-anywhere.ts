import { type Kysely, sql } from 'kysely'

/** A visit is no longer found by a place that only a name of its craft holds: the words of all visits are made anew. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`update visit_search set terms = null`.execute(db)
}
