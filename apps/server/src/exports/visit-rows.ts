import {
  countPeople,
  type FactField,
  type SourcedEvidence,
  type Visit,
  type VisitFigure,
  type VisitNamed,
} from '@jawla/domain'
import { areaCells } from './area-cells.ts'
import type { ExportRow } from './export-table.ts'

/** The row of a visit in `visits`. */
export function visitRow(visit: Visit): ExportRow {
  const { id, kind, status, date, place, officials, review, sample } = visit
  const people = countPeople(visit.figures.filter(isGraduates))
  return {
    ...{ id, kind, status, ...daysOf(visit), date_basis: date.basis, ...areaCells(visit) },
    ...{ place: place?.name ?? null, lat: place?.lat ?? null, lon: place?.lon ?? null },
    place_precision: place?.precision ?? null,
    officials: ids(officials),
    roles: officials.map(({ role }) => role),
    facilities: visit.stops.map(({ facilityId }) => facilityId),
    ...{ programs: ids(visit.programs), crafts: ids(visit.crafts), partners: ids(visit.partners) },
    ...{ graduates_min: people.min, graduates_max: people.max },
    graduate_groups_stated: people.groupsStated,
    graduate_groups_unstated: people.groupsUnstated,
    ...{ reports: visit.reports, sources: visit.outlets, quote: firstQuote(visit.trigger), review, sample },
    ...{ official_names: names(officials), facility_names: names(visit.stops), program_names: names(visit.programs) },
    ...{ craft_names: names(visit.crafts), partner_names: names(visit.partners) },
  }
}

/** The rows of a visit in `stops`. */
export function stopRows(visit: Visit): ExportRow[] {
  return visit.stops.map(({ facilityId, name, type, place, lat, lon, precision, evidence }, index) => ({
    ...{ visit: visit.id, position: index + 1, ...daysOf(visit), facility: facilityId, name, type, place },
    ...areaCells(visit),
    ...{ lat, lon, place_precision: precision, ...restsOn(evidence) },
  }))
}

/** The rows of a visit in `figures`. */
export function figureRows(visit: Visit): ExportRow[] {
  return visit.figures.map(({ measure, min, max, qualifier, planned, program, settled, evidence }, index) => ({
    ...{ visit: visit.id, position: index + 1, ...daysOf(visit), ...areaCells(visit) },
    ...{ measure, min, max, qualifier, planned },
    ...{ program, settled_by: settled.by, ...restsOn(evidence) },
  }))
}

/** Those of `figures` that count who finished a training; they keep their places. */
export function graduateRows(visit: Visit): ExportRow[] {
  return figureRows(visit).filter((_row, index) => isGraduates(visit.figures[index]))
}

/** The rows of a visit in `claims`: each fact with each piece of words that it rests on. */
export function claimRows(visit: Visit): ExportRow[] {
  return factsOf(visit).flatMap(({ field, position, value, evidence }) =>
    evidence.map(({ reportId, start, end, quote, decision }) => ({
      ...{ visit: visit.id, field, position, value, report: reportId, start, end, quote },
      checked: decision !== undefined,
    })),
  )
}

interface FactOfVisit {
  field: FactField
  position: number
  /** As it is written in one cell. */
  value: string | null
  evidence: readonly SourcedEvidence[]
}

function factsOf(visit: Visit): FactOfVisit[] {
  const { date, region, province, place } = visit
  const one = (field: FactField, value: string | null, evidence: readonly SourcedEvidence[]): FactOfVisit => {
    return { field, position: 1, value, evidence }
  }
  const many = (field: FactField, things: readonly VisitNamed[]) =>
    things.map(({ id, evidence }, index) => ({ field, position: index + 1, value: id, evidence }))
  return [
    one('kind', `${visit.kind} ${visit.status}`, visit.trigger),
    one('date', date.start === null ? null : [date.start, date.end ?? date.start].join('/'), date.evidence),
    one('area', province ?? region, visit.regionEvidence),
    ...(place === null ? [] : [one('place', place.name, place.evidence)]),
    ...many('officials', visit.officials),
    ...many(
      'stops',
      visit.stops.map((stop) => ({ ...stop, id: stop.facilityId })),
    ),
    ...many('programs', visit.programs),
    ...many('crafts', visit.crafts),
    ...many('partners', visit.partners),
    ...visit.figures.map((figure, index) => {
      return { field: 'figures' as const, position: index + 1, value: figureValue(figure), evidence: figure.evidence }
    }),
  ]
}

function figureValue({ measure, min, max }: VisitFigure): string {
  if (min === null && max === null) return measure
  return `${measure} ${min === max ? min : `${min ?? ''}..${max ?? ''}`}`
}

function daysOf({ date }: Visit) {
  return { start: date.start, end: date.end ?? date.start, date_precision: date.precision }
}

function restsOn(evidence: readonly SourcedEvidence[]) {
  return {
    reports: [...new Set(evidence.map(({ reportId }) => reportId))],
    quote: firstQuote(evidence),
    checked: evidence.some(({ decision }) => decision !== undefined),
  }
}

function firstQuote(evidence: readonly SourcedEvidence[]): string | null {
  return evidence[0]?.quote ?? null
}

function names(things: readonly { name: string }[]): string[] {
  return things.map(({ name }) => name)
}

function ids(things: readonly VisitNamed[]): string[] {
  return things.map(({ id }) => id)
}

function isGraduates(figure: VisitFigure | undefined): boolean {
  return figure?.measure === 'graduates' && !figure.planned
}
