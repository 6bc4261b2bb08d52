import type { Filter, Headline } from '@jawla/domain'
import { expressionBuilder, sql } from 'kysely'
import { type GraduateSums, graduateColumns, graduateSums, toCountedPeople } from './counted-people.ts'
import type { Database, Db } from './database.ts'
import { selected } from './visit-filter.ts'

type HeadlineRow = Omit<Headline, 'graduates'> & GraduateSums

/**
 * The figures above the map. Facilities and provinces are those that visits held reached; reports are those that
 * tell of the visits selected.
 */
export async function headline(db: Db, filter: Filter): Promise<Headline> {
  const condition = selected(expressionBuilder<Database, 'visit'>(), filter)
  const { rows } = await sql<HeadlineRow>`
    with chosen as materialized (
      select id, status, province, start_day, end_day, ${graduateColumns} from visit where ${condition}
    ),
    told as materialized (
      select distinct report_id as id from visit_report join chosen on chosen.id = visit_report.visit_id
    )
    select count(*)::int4 as visits,
      count(*) filter (where status = 'held')::int4 as held,
      count(*) filter (where status = 'announced')::int4 as announced,
      count(*) filter (where status = 'cancelled')::int4 as cancelled,
      count(*) filter (where start_day is null)::int4 as undated,
      min(start_day) as first,
      max(end_day) as last,
      (select count(*)::int4 from (
        select distinct province from chosen where status = 'held' and province is not null
      ) provinces) as "provincesReached",
      (select count(*) filter (where held)::int4 from (
        select distinct facility_id, status = 'held' as held from stop join chosen on chosen.id = stop.visit_id
      ) stops) as facilities,
      (select count(*)::int4 from told) as reports,
      (select count(*)::int4 from told join report using (id) where sample) as "sampleReports",
      ${graduateSums}
    from chosen`.execute(db)
  const [row] = rows
  if (!row) throw new Error('no row of sums over visits')
  const { graduates_min, graduates_max, groups_stated, groups_unstated, unbounded, ...figures } = row
  const graduates = toCountedPeople({ graduates_min, graduates_max, groups_stated, groups_unstated, unbounded })
  return { ...figures, graduates }
}
