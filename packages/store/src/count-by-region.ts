import type { Filter, RegionCode, RegionCount } from '@jawla/domain'
import { expressionBuilder, sql } from 'kysely'
import { type GraduateSums, graduateColumns, graduateSums, toCountedPeople } from './counted-people.ts'
import type { Database, Db } from './database.ts'
import { selected } from './visit-filter.ts'

type RegionRow = GraduateSums & {
  region: RegionCode
  visits: number
  provinces_reached: number
  last_visit: string | null
  facilities: number
}

/**
 * The regions with visits, in order of code; a region without any is left out. Facilities, provinces and the last
 * visit are of visits held.
 */
export async function countByRegion(db: Db, filter: Filter): Promise<RegionCount[]> {
  const condition = selected(expressionBuilder<Database, 'visit'>(), filter)
  const { rows } = await sql<RegionRow>`
    with chosen as materialized (
      select id, status, region, province, end_day, ${graduateColumns}
      from visit where region is not null and ${condition}
    ),
    counted as (
      select region, count(*)::int4 as visits,
        max(end_day) filter (where status = 'held') as last_visit,
        ${graduateSums}
      from chosen group by region
    ),
    provinces as (
      select region, count(*)::int4 as provinces_reached from (
        select distinct region, province from chosen where status = 'held' and province is not null
      ) each_once group by region
    ),
    stops as (
      select region, count(*) filter (where held)::int4 as facilities from (
        select distinct region, facility_id, status = 'held' as held
        from stop join chosen on chosen.id = stop.visit_id
      ) each_once group by region
    )
    select counted.*, coalesce(provinces_reached, 0) as provinces_reached, coalesce(facilities, 0) as facilities
    from counted left join provinces using (region) left join stops using (region)
    order by region`.execute(db)
  return rows.map((row) => ({
    region: row.region,
    visits: row.visits,
    facilities: row.facilities,
    provincesReached: row.provinces_reached,
    graduates: toCountedPeople(row),
    lastVisit: row.last_visit,
  }))
}
