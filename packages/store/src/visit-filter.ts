import type { Filter } from '@jawla/domain'
import { type ExpressionBuilder, type ExpressionWrapper, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Database } from './database.ts'

type VisitExpressions = ExpressionBuilder<Database, 'visit'>

/**
 * The rows of `visit` that a filter selects. An empty list selects any; `from` and `to` select the visits whose days
 * meet theirs, and leave out visits without a date.
 */
export function selected(eb: VisitExpressions, filter: Filter): ExpressionWrapper<Database, 'visit', SqlBool> {
  const { regions, kinds, statuses, programs, officials, facilityTypes, from, to } = filter
  const conditions = [
    ...(regions.length > 0 ? [eb('region', 'in', regions)] : []),
    ...(kinds.length > 0 ? [eb('kind', 'in', kinds)] : []),
    ...(statuses.length > 0 ? [eb('status', 'in', statuses)] : []),
    ...(from === null && to === null ? [] : [meetsDays(from, to)]),
    ...(programs.length > 0
      ? [eb('visit.id', 'in', eb.selectFrom('visit_program').select('visit_id').where('program_id', 'in', programs))]
      : []),
    ...(officials.length > 0
      ? [eb('visit.id', 'in', eb.selectFrom('visit_official').select('visit_id').where('official_id', 'in', officials))]
      : []),
    ...(facilityTypes.length > 0
      ? [eb('visit.id', 'in', eb.selectFrom('stop').select('visit_id').where('type', 'in', facilityTypes))]
      : []),
  ]
  return eb.and(conditions)
}

/**
 * Written as the index on days is, which also knows how many visits a period has. The bound on `sort_day` lets a list,
 * newest first, begin where the period ends.
 */
function meetsDays(from: string | null, to: string | null): RawBuilder<boolean> {
  return sql`start_day is not null
    and daterange(start_day, end_day, '[]') && daterange(${from}::date, ${to}::date, '[]')
    and sort_day <= coalesce(${to}::date, 'infinity')`
}
