import { CHANGED_FIELDS, type ChangedField, type ChangeKind } from './codes.ts'
import type { Visit, VisitFigure, VisitOfficial, VisitStop } from './visit.ts'

/** What of a visit is compared: all that it tells, without the words that it rests on. */
export type ComparedVisit = Pick<
  Visit,
  'id' | 'kind' | 'status' | 'region' | 'province' | 'reports' | 'outlets' | 'review'
> & {
  date: Pick<Visit['date'], 'start' | 'end' | 'precision'>
  place: Pick<NonNullable<Visit['place']>, 'name' | 'lat' | 'lon' | 'precision'> | null
  officials: Pick<VisitOfficial, 'id' | 'role'>[]
  stops: Pick<VisitStop, 'facilityId' | 'type' | 'place'>[]
  programs: { id: string }[]
  crafts: { id: string }[]
  partners: { id: string }[]
  figures: Omit<VisitFigure, 'settled' | 'evidence'>[]
}

/** A visit with the keys of the told visits that it rests on. */
export interface VisitWithTold {
  visit: ComparedVisit
  told: readonly string[]
}

/** What became of the visit with an id. */
export interface VisitDifference {
  id: string
  kind: ChangeKind
  /** The ids that it was merged with, went into or came from, in order. */
  others: string[]
  fields: ChangedField[]
  /** False where it tells what it told before, whichever reports do so and whatever its id is. */
  tellsOtherwise: boolean
}

/**
 * What became of visits: `before` and `after` are those that differ, or all. Told visits tie one to the other, so that whatever joined them
 * anew is told by one rule: an id without a visit before that shares a telling is `created`, one without a visit after is `withdrawn`; where
 * tellings of several visits are in one now these are `merged`, also where a visit only goes by another id; where those of one are in several it is
 * `split`; a visit that is there before and after is `corrected` where anything differs. In order of id.
 */
export function compareVisits(before: readonly VisitWithTold[], after: readonly VisitWithTold[]): VisitDifference[] {
  const [were, are] = [byId(before), byId(after)]
  const [cameFrom, wentTo] = [ties(after, before), ties(before, after)]
  // The same visit under the id of a telling that came out earlier: nothing was joined but a report with a visit.
  const renamed = new Set(
    [...were.keys()].flatMap((id) => {
      const [other, ...more] = wentTo.get(id) ?? []
      const isRenamed = other !== undefined && more.length === 0 && !are.has(id) && !were.has(other)
      return isRenamed && cameFrom.get(other)?.length === 1 ? [id, other] : []
    }),
  )
  return [...new Set([...were.keys(), ...are.keys()])].sort().flatMap((id) => {
    const [was, is] = [were.get(id), are.get(id)]
    const sources = is === undefined ? [] : (cameFrom.get(id) ?? [])
    const targets = was === undefined ? [] : (wentTo.get(id) ?? [])
    const { kind, others } = becameOf({ was, is, sources, targets }, (other) => wentTo.get(other) ?? [])
    const fields = differences(was ?? were.get(others[0] ?? ''), is ?? are.get(others[0] ?? ''))
    if (kind === 'corrected' && fields.length === 0) return []
    const isSame = kind === 'corrected' || renamed.has(id)
    return [{ id, kind, others, fields, tellsOtherwise: !isSame || fields.some(isTold) }]
  })
}

interface Ties {
  was: ComparedVisit | undefined
  is: ComparedVisit | undefined
  /** The visits before that it has tellings of, itself among them. */
  sources: readonly string[]
  /** The visits after that have tellings of it, itself among them. */
  targets: readonly string[]
}

function becameOf(
  { was, is, sources, targets }: Ties,
  targetsOf: (id: string) => readonly string[],
): Pick<VisitDifference, 'kind' | 'others'> {
  const id = (is ?? was)?.id
  const [from, to] = [sources, targets].map((ids) => ids.filter((one) => one !== id)) as [string[], string[]]
  if (is === undefined) {
    const kind = to.length === 0 ? 'withdrawn' : to.length === 1 ? 'merged' : 'split'
    return { kind, others: to }
  }
  if (was === undefined) {
    const [only] = from
    if (only === undefined) return { kind: 'created', others: [] }
    return { kind: from.length === 1 && targetsOf(only).length > 1 ? 'split' : 'merged', others: from }
  }
  if (from.length > 0) return { kind: 'merged', others: from }
  return to.length > 0 ? { kind: 'split', others: to } : { kind: 'corrected', others: [] }
}

function byId(visits: readonly VisitWithTold[]): Map<string, ComparedVisit> {
  return new Map(visits.map(({ visit }) => [visit.id, visit]))
}

/** For each visit the ids of those others that share a telling with it, in order. */
function ties(visits: readonly VisitWithTold[], others: readonly VisitWithTold[]): Map<string, string[]> {
  const holders = new Map(others.flatMap(({ visit, told }) => told.map((key) => [key, visit.id])))
  return new Map(
    visits.map(({ visit, told }) => [visit.id, [...new Set(told.flatMap((key) => holders.get(key) ?? []))].sort()]),
  )
}

function isTold(field: ChangedField): boolean {
  return field !== 'reports' && field !== 'review'
}

/** None where there is only one of them. */
function differences(was: ComparedVisit | undefined, is: ComparedVisit | undefined): ChangedField[] {
  if (was === undefined || is === undefined) return []
  return CHANGED_FIELDS.filter((field) => JSON.stringify(VALUES[field](was)) !== JSON.stringify(VALUES[field](is)))
}

/** Of each field what tells one value from another; names are as somebody wrote them, ids say who or what is meant. */
const VALUES: Record<ChangedField, (visit: ComparedVisit) => unknown> = {
  kind: ({ kind }) => kind,
  status: ({ status }) => status,
  date: ({ date: { start, end, precision } }) => [start, end ?? start, precision],
  area: ({ region, province }) => [region, province],
  place: ({ place }) => place && [place.name, place.lat, place.lon, place.precision],
  officials: ({ officials }) => inOrder(officials.map(({ id, role }) => [id, role])),
  stops: ({ stops }) => inOrder(stops.map(({ facilityId, type, place }) => [facilityId, type, place])),
  programs: ({ programs }) => inOrder(programs.map(({ id }) => [id])),
  crafts: ({ crafts }) => inOrder(crafts.map(({ id }) => [id])),
  partners: ({ partners }) => inOrder(partners.map(({ id }) => [id])),
  figures: ({ figures }) =>
    inOrder(
      figures.map(({ measure, min, max, qualifier, planned, program }) => {
        return [measure, min, max, qualifier, planned, program]
      }),
    ),
  reports: ({ reports, outlets }) => [...inOrder(reports.map((id) => [id])), outlets],
  review: ({ review }) => review,
}

/** As text: in which order things are told is no fact. */
function inOrder(values: readonly unknown[]): string[] {
  return values.map((value) => JSON.stringify(value)).sort()
}
