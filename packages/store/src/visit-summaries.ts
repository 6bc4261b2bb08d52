import type { VisitSummary } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'
import { loadNames } from './load-names.ts'

type Row = Omit<VisitSummary, 'officials'> & { officials: Omit<VisitSummary['officials'][number], 'names'>[] }

/** What a list shows of these visits, in their order; those that are gone are left out. */
export async function visitSummaries(db: Db, ids: readonly string[]): Promise<VisitSummary[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Row>`
    select id, kind, status, region, province, place, outlets, sample,
      json_build_object('start', start_day, 'end', end_day, 'precision', date_precision, 'basis', date_basis) as date,
      graduate_groups_stated + graduate_groups_unstated as "graduateGroups",
      graduate_groups_stated as "graduateGroupsStated",
      (select count(*)::int4 from stop where visit_id = visit.id) as "stopCount",
      (select coalesce(json_agg(report_id order by position), '[]') from visit_report where visit_id = visit.id) as reports,
      (
        select coalesce(json_agg(json_build_object('id', official_id, 'role', role) order by position), '[]')
        from visit_official where visit_id = visit.id
      ) as officials
    from visit where id = any(${ids}::text[])`.execute(db)
  const officials = rows.flatMap((row) => row.officials.map(({ id }) => id))
  const names = await loadNames(db, 'official', [...new Set(officials)])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (row === undefined) return []
    return [{ ...row, officials: row.officials.map((one) => ({ ...one, names: names.get(one.id) ?? NO_NAMES })) }]
  })
}

const NO_NAMES = { ar: null, fr: null }
