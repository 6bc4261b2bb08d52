import type { SourcedEvidence, Visit, VisitNamed } from '@jawla/domain'
import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { RecordView } from './record-view.ts'

type VisitRow = Selectable<Database['visit']>

/** The visits with these ids, in no particular order; those that are gone, or not shown, are left out. */
export async function findVisits(view: RecordView, ids: readonly string[]): Promise<Visit[]> {
  if (ids.length === 0) return []
  return loadVisits(view, await view.db.selectFrom('visit').selectAll().where('id', 'in', ids).execute())
}

/** The whole visits of these rows, in their order, read with one query for each table; those that are not shown are left out. */
export async function loadVisits({ db, shows }: RecordView, rows: readonly VisitRow[]): Promise<Visit[]> {
  if (rows.length === 0) return []
  if (shows === 'reviewed') return rows.flatMap(({ reviewed }) => reviewed ?? [])
  const ids = rows.map(({ id }) => id)
  const reports = byVisit(await db.selectFrom('visit_report').selectAll().where('visit_id', 'in', ids).execute())
  const officials = byVisit(await db.selectFrom('visit_official').selectAll().where('visit_id', 'in', ids).execute())
  const stops = byVisit(await db.selectFrom('stop').selectAll().where('visit_id', 'in', ids).execute())
  const programs = byVisit(await db.selectFrom('visit_program').selectAll().where('visit_id', 'in', ids).execute())
  const crafts = byVisit(await db.selectFrom('visit_craft').selectAll().where('visit_id', 'in', ids).execute())
  const partners = byVisit(await db.selectFrom('visit_partner').selectAll().where('visit_id', 'in', ids).execute())
  const figures = byVisit(await db.selectFrom('figure').selectAll().where('visit_id', 'in', ids).execute())
  return rows.map((row) => ({
    ...ownFacts(row),
    officials: officials(row.id).map((one) => {
      return { ...named(one.official_id, one), role: one.role, roleSettled: one.role_settled }
    }),
    stops: stops(row.id).map(({ facility_id: facilityId, name, type, place, lat, lon, precision, evidence }) => {
      return { facilityId, name, type, place, lat, lon, precision, evidence }
    }),
    programs: programs(row.id).map((one) => named(one.program_id, one)),
    crafts: crafts(row.id).map((one) => named(one.craft_id, one)),
    partners: partners(row.id).map((one) => named(one.partner_id, one)),
    figures: figures(row.id).map(({ measure, min, max, qualifier, planned, program, settled, evidence }) => {
      return { measure, min, max, qualifier, planned, program, settled, evidence }
    }),
    reports: reports(row.id).map((one) => one.report_id),
    outlets: row.outlets,
    sample: row.sample,
    review: row.review,
    ...(row.differs.length > 0 && { differs: row.differs }),
  }))
}

type OwnFacts = Pick<
  Visit,
  | 'id'
  | 'kind'
  | 'kindSettled'
  | 'status'
  | 'history'
  | 'trigger'
  | 'date'
  | 'region'
  | 'province'
  | 'regionEvidence'
  | 'place'
>

function ownFacts(row: VisitRow): OwnFacts {
  const { place: name, lat, lon, place_precision: precision, place_evidence: evidence } = row
  return {
    id: row.id,
    kind: row.kind,
    kindSettled: row.kind_settled,
    status: row.status,
    history: row.history,
    trigger: row.trigger_evidence,
    date: {
      start: row.start_day,
      end: row.end_day,
      precision: row.date_precision,
      basis: row.date_basis,
      settled: row.date_settled,
      evidence: row.date_evidence,
    },
    region: row.region,
    province: row.province,
    regionEvidence: row.region_evidence,
    place:
      name === null || precision === null ? null : { name, lat, lon, precision, settled: row.place_settled, evidence },
  }
}

function named(id: string, { name, evidence }: { name: string; evidence: SourcedEvidence[] }): VisitNamed {
  return { id, name, evidence }
}

/** What a visit holds of these rows, in its order. */
export function byVisit<T extends { visit_id: string; position: number }>(rows: T[]): (visitId: string) => T[] {
  const groups = new Map<string, T[]>()
  for (const row of rows.sort((a, b) => a.position - b.position)) {
    const group = groups.get(row.visit_id)
    if (group) group.push(row)
    else groups.set(row.visit_id, [row])
  }
  return (visitId) => groups.get(visitId) ?? []
}
