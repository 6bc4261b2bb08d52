import { countPeople, type Visit, type VisitSummary } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'
import { isGraduateGroup } from './graduate-group.ts'
import { loadNames } from './load-names.ts'
import { findVisits } from './load-visits.ts'
import type { RecordView } from './record-view.ts'

type Row = Omit<VisitSummary, 'officials'> & { officials: Omit<VisitSummary['officials'][number], 'names'>[] }

/** What a list shows of these visits, in their order; those that are gone, or not shown, are left out. */
export async function visitSummaries(view: RecordView, ids: readonly string[]): Promise<VisitSummary[]> {
  if (ids.length === 0) return []
  const rows = view.shows === 'all' ? await rowsOf(view.db, ids) : (await findVisits(view, ids)).map(rowOf)
  const officials = rows.flatMap((row) => row.officials.map(({ id }) => id))
  const names = await loadNames(view, 'official', [...new Set(officials)])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (row === undefined) return []
    return [{ ...row, officials: row.officials.map((one) => ({ ...one, names: names.get(one.id) ?? NO_NAMES })) }]
  })
}

const NO_NAMES = { ar: null, fr: null }

/** Without reading whole visits. */
async function rowsOf(db: Db, ids: readonly string[]): Promise<Row[]> {
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
  return rows
}

function rowOf(visit: Visit): Row {
  const { id, kind, status, region, province, reports, outlets, sample, date, place, stops, officials } = visit
  const { groupsStated, groupsUnstated } = countPeople(visit.figures.filter(isGraduateGroup))
  const { start, end, precision, basis } = date
  return {
    ...{ id, kind, status, region, province, reports, outlets, sample },
    date: { start, end: end ?? start, precision, basis },
    place: place?.name ?? null,
    graduateGroups: groupsStated + groupsUnstated,
    graduateGroupsStated: groupsStated,
    stopCount: stops.length,
    officials: officials.map((one) => ({ id: one.id, role: one.role })),
  }
}
