import type { SearchQuery } from '@jawla/domain'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from './database.ts'
import { allOf, anyOf } from './search-query.ts'

/**
 * The ids of all visits that a search finds, in order of id: all that is wanted stands in one report of the visit, or in the names of
 * what it mentions; what is unwanted stands in none of them.
 */
export async function searchVisitIds(db: Db, { wanted, unwanted }: SearchQuery): Promise<string[]> {
  const found = visitsWith(allOf(wanted))
  const selected = unwanted.length === 0 ? found : sql`(${found}) except (${visitsWith(anyOf(unwanted))})`
  const { rows } = await sql<{ visit_id: string }>`${selected} order by visit_id`.execute(db)
  return rows.map(({ visit_id }) => visit_id)
}

function visitsWith(words: string): RawBuilder<unknown> {
  return sql`
    select visit_id from visit_search where terms @@ ${words}::tsquery
    union
    select visit_id from visit_report join report_search using (report_id) where terms @@ ${words}::tsquery`
}
