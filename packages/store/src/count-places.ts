import type { Filter, PlaceCount } from '@jawla/domain'
import { expressionBuilder, sql } from 'kysely'
import type { Database, Db } from './database.ts'
import { selected } from './visit-filter.ts'

/**
 * The places that visits reached and whose coordinates are known, most visited first. The same point is one place
 * whatever the reports call it; it bears the name that most visits give it.
 */
export async function countPlaces(db: Db, filter: Filter): Promise<PlaceCount[]> {
  const condition = selected(expressionBuilder<Database, 'visit'>(), filter)
  const { rows } = await sql<PlaceCount>`
    select mode() within group (order by place collate "C") as name, region, province, lat, lon,
      place_precision as precision,
      count(*)::int4 as visits,
      count(*) filter (where status = 'held')::int4 as held
    from visit
    where lat is not null and lon is not null and ${condition}
    group by region, province, lat, lon, place_precision
    order by visits desc, lat, lon, region, province, place_precision`.execute(db)
  return rows
}
