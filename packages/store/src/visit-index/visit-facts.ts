import {
  type CountedPeople,
  countPeople,
  type DatePrecision,
  entityId,
  type Filter,
  LIST_FIELDS,
  type ListField,
  outletKey,
  type PlacePrecision,
  type ReportLanguage,
  type Visit,
  type VisitFigure,
} from '@jawla/domain'
import { isGraduateGroup } from '../graduate-group.ts'

/** What of a visit's reports its facts tell. */
export type Teller = { id: string; outlet: string | null; language: ReportLanguage; sample: boolean }

/** Least, most, groups with a number, groups without. */
export type People = [min: number | null, max: number | null, stated: number, unstated: number]

/** What counting needs of a visit, as it is stored: places in a list instead of names, since there are very many of them. */
export type VisitFacts = [
  start: string | null,
  end: string | null,
  precision: DatePrecision,
  /** For each field of `LIST_FIELDS` the values that the visit has. */
  values: string[][],
  /** Where its coordinates are known. */
  place: [name: string, lat: number, lon: number, precision: PlacePrecision] | null,
  graduates: People,
  /** By programme; null where the reports do not tell which. */
  graduatesByProgram: [program: string | null, ...People][],
  reports: [id: string, sample: 0 | 1][],
]

/** `tellers`: every report of the visit. */
export function visitFacts(visit: Visit, tellers: readonly Teller[]): VisitFacts {
  const { date, place } = visit
  const groups = visit.figures.filter(isGraduateGroup)
  const graduates = countPeople(groups)
  const values = valuesOf(visit, tellers, graduates)
  const { start } = date
  return [
    start,
    date.end ?? start,
    date.precision,
    LIST_FIELDS.map((field) => [...new Set<string>(values[field])]),
    place === null || place.lat === null || place.lon === null
      ? null
      : [place.name, place.lat, place.lon, place.precision],
    people(graduates),
    byProgram(visit, groups),
    tellers.map(({ id, sample }) => [id, sample ? 1 : 0]),
  ]
}

function valuesOf(visit: Visit, tellers: readonly Teller[], graduates: CountedPeople): Pick<Filter, ListField> {
  const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id)
  const told = graduates.groupsStated > 0 ? 'stated' : graduates.groupsUnstated > 0 ? 'unstated' : 'none'
  return {
    regions: visit.region === null ? [] : [visit.region],
    provinces: visit.province === null ? [] : [visit.province],
    programs: ids(visit.programs),
    crafts: ids(visit.crafts),
    partners: ids(visit.partners),
    officials: ids(visit.officials),
    roles: visit.officials.map(({ role }) => role),
    facilities: visit.stops.map(({ facilityId }) => facilityId),
    facilityTypes: visit.stops.map(({ type }) => type),
    kinds: [visit.kind],
    statuses: [visit.status],
    outlets: tellers.flatMap(({ outlet }) => (outlet === null ? [] : [outletKey(outlet)])),
    languages: tellers.map(({ language }) => language),
    sources: [visit.outlets >= 3 ? '3' : visit.outlets === 2 ? '2' : '1'],
    graduates: [told],
  }
}

function people({ min, max, groupsStated, groupsUnstated }: CountedPeople): People {
  return [min, max, groupsStated, groupsUnstated]
}

/** A group counts for the programme that its sentence names, else for the visit's only one. */
function byProgram(visit: Visit, groups: readonly VisitFigure[]): VisitFacts[6] {
  const only = visit.programs.length === 1 ? (visit.programs[0]?.id ?? null) : null
  const programOf = ({ program }: VisitFigure) => {
    if (program === null) return only
    const key = entityId(program)
    const named = visit.programs.find(({ id, name, evidence }) => {
      return id === key || [name, ...evidence.map(({ quote }) => quote)].some((written) => entityId(written) === key)
    })
    return named?.id ?? only
  }
  const programs = new Map<string | null, VisitFigure[]>()
  for (const group of groups) {
    const program = programOf(group)
    programs.set(program, [...(programs.get(program) ?? []), group])
  }
  return [...programs].map(([program, figures]) => [program, ...people(countPeople(figures))])
}
