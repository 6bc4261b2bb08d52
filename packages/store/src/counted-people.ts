import type { CountedPeople } from '@jawla/domain'
import { type RawBuilder, sql } from 'kysely'

export type GraduateSums = {
  graduates_min: number | null
  graduates_max: number | null
  groups_stated: number
  groups_unstated: number
  unbounded: number
}

/** What `graduateSums` needs of `visit`; the rest of its rows is long. */
export const graduateColumns: RawBuilder<unknown> = sql`
  graduates_min, graduates_max, graduate_groups_stated, graduate_groups_unstated`

/** Sums over rows of `visit`: each has counted its own graduates (`countPeople` in the domain). */
export const graduateSums: RawBuilder<GraduateSums> = sql`
  sum(graduates_min)::int8 as graduates_min,
  sum(graduates_max)::int8 as graduates_max,
  coalesce(sum(graduate_groups_stated), 0)::int4 as groups_stated,
  coalesce(sum(graduate_groups_unstated), 0)::int4 as groups_unstated,
  count(*) filter (where graduate_groups_stated > 0 and graduates_max is null)::int4 as unbounded`

/** One visit without an upper bound leaves the whole sum without one. */
export function toCountedPeople(row: GraduateSums): CountedPeople {
  return {
    min: row.graduates_min,
    max: row.unbounded > 0 ? null : row.graduates_max,
    groupsStated: row.groups_stated,
    groupsUnstated: row.groups_unstated,
  }
}
