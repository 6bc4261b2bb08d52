import type { Filter, MonthCount } from '@jawla/domain'
import { expressionBuilder, sql } from 'kysely'
import type { Database, Db } from './database.ts'
import { selected } from './visit-filter.ts'

/** Visits by the month they begin in, earliest first; months without any, and dates vaguer than a month, left out. */
export async function countByMonth(db: Db, filter: Filter): Promise<MonthCount[]> {
  const condition = selected(expressionBuilder<Database, 'visit'>(), filter)
  const { rows } = await sql<MonthCount>`
    select to_char(start_day, 'YYYY-MM') as month,
      count(*) filter (where status = 'held')::int4 as held,
      count(*) filter (where status = 'announced')::int4 as announced,
      count(*) filter (where status = 'cancelled')::int4 as cancelled
    from visit
    where date_precision in ('day', 'month') and start_day is not null and ${condition}
    group by month order by month`.execute(db)
  return rows
}
