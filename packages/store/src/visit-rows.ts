import { countPeople, type MergedVisit, reportOf, reviewWeight, type Visit, type VisitNamed } from '@jawla/domain'
import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import { isGraduateGroup } from './graduate-group.ts'
import type { Row } from './insert-rows.ts'

/** The day by which a visit without a date is ordered: after all others, newest first. */
export const UNDATED_SORT_DAY = '0001-01-01'

const CHILD_TABLES = [
  'visit_told',
  'visit_report',
  'visit_official',
  'visit_program',
  'visit_craft',
  'visit_partner',
  'stop',
  'figure',
] as const

type VisitRows = { [T in (typeof CHILD_TABLES)[number]]: Selectable<Database[T]>[] }

/** The row of table `visit`, without its hash. */
export function visitRows(visit: MergedVisit): Omit<Row<'visit'>, 'content_hash'> {
  const { date, place } = visit
  const graduates = countPeople(visit.figures.filter(isGraduateGroup))
  return {
    id: visit.id,
    kind: visit.kind,
    status: visit.status,
    start_day: date.start,
    end_day: date.end ?? date.start,
    sort_day: date.start ?? UNDATED_SORT_DAY,
    date_precision: date.precision,
    date_basis: date.basis,
    region: visit.region,
    province: visit.province,
    place: place?.name ?? null,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    place_precision: place?.precision ?? null,
    trigger_evidence: visit.trigger,
    date_evidence: date.evidence,
    region_evidence: visit.regionEvidence,
    place_evidence: place?.evidence ?? [],
    kind_settled: visit.kindSettled,
    date_settled: date.settled,
    place_settled: place?.settled ?? { by: 'agreed', claims: [] },
    history: visit.history,
    outlets: visit.outlets,
    sample: visit.sample,
    graduates_min: graduates.min,
    graduates_max: graduates.max,
    graduate_groups_stated: graduates.groupsStated,
    graduate_groups_unstated: graduates.groupsUnstated,
    reviewed: visit.reviewed,
    review: visit.review,
    differs: visit.differs ?? [],
    ...weightColumns(visit),
    outdated: false,
  }
}

/** What of its place in the review queue follows from the visit alone. */
export function weightColumns(visit: Visit): Pick<Row<'visit'>, 'review_doubt' | 'review_effect'> {
  const { doubt, effect } = reviewWeight(visit)
  return { review_doubt: doubt, review_effect: effect }
}

/** The rows of the tables that hang on `visit`. */
export function mentionRows(visits: readonly MergedVisit[]): VisitRows {
  const each = <T, R>(list: (visit: MergedVisit) => readonly T[], row: (item: T) => R) =>
    visits.flatMap((visit) => list(visit).map((item, position) => ({ visit_id: visit.id, position, ...row(item) })))
  const named = ({ name, evidence }: Pick<VisitNamed, 'name' | 'evidence'>) => ({
    name,
    evidence,
  })
  return {
    visit_told: visits.flatMap((visit) =>
      visit.told.map((key) => ({ told_key: key, report_id: reportOf(key), visit_id: visit.id })),
    ),
    visit_report: each(
      (visit) => visit.reports,
      (id) => ({ report_id: id }),
    ),
    visit_official: each(
      (visit) => visit.officials,
      (one) => ({ ...named(one), official_id: one.id, role: one.role, role_settled: one.roleSettled }),
    ),
    visit_program: each(
      (visit) => visit.programs,
      (one) => ({ ...named(one), program_id: one.id }),
    ),
    visit_craft: each(
      (visit) => visit.crafts,
      (one) => ({ ...named(one), craft_id: one.id }),
    ),
    visit_partner: each(
      (visit) => visit.partners,
      (one) => ({ ...named(one), partner_id: one.id }),
    ),
    stop: each(
      (visit) => visit.stops,
      ({ facilityId, type, place, lat, lon, precision, ...one }) => ({
        ...named(one),
        ...{ facility_id: facilityId, type, place, lat, lon, precision },
      }),
    ),
    figure: each(
      (visit) => visit.figures,
      ({ evidence, settled, ...figure }) => ({
        ...figure,
        settled,
        evidence,
      }),
    ),
  }
}
