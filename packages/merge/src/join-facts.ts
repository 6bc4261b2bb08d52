import { placeKey, type ReadDate, type ReadPlace, type Visit, type VisitStatus } from '@jawla/domain'
import { bestSupported, claimsOf, evidenceOf, type Supported, supportedValues, whyBest } from './support.ts'
import type { Telling } from './telling.ts'

const PRECISION = { day: 3, month: 2, year: 1, unknown: 0 }
const BASIS = { stated: 2, implied: 1, unknown: 0 }
const PLACE_PRECISION = { point: 4, town: 3, province: 2, region: 1 }

/** What was announced and then reported held is held; called off counts for more than announced. */
const STATUSES: readonly VisitStatus[] = ['held', 'cancelled', 'announced']

/** The facts of which a visit has one. Give members earliest first. */
export function joinFacts(
  members: readonly Telling[],
): Pick<
  Visit,
  'kind' | 'kindSettled' | 'status' | 'trigger' | 'date' | 'region' | 'province' | 'regionEvidence' | 'place'
> {
  const decided = members.filter(({ told }) => told.visit.trigger.decision !== undefined)
  const deciding = decided.length > 0 ? decided : members
  const status = STATUSES.find((one) => deciding.some(({ told }) => told.visit.status === one)) ?? 'announced'
  // Who was there knows best what it was and when: what announcements say counts only while there is nothing else.
  const witnesses = members.filter(({ told }) => told.visit.status === status)
  return {
    ...joinKind(witnesses),
    status,
    trigger: evidenceOf(members, ({ told }) => told.visit.trigger),
    date:
      joinDate(members.filter((one) => witnesses.includes(one) || isDated(one))) ?? joinDate(members) ?? UNKNOWN_DATE,
    ...joinArea(members),
    place: joinPlace(members),
  }
}

function joinKind(witnesses: readonly Telling[]): Pick<Visit, 'kind' | 'kindSettled'> {
  const kinds = supportedValues(
    witnesses,
    ({ told }) => ({ kind: told.visit.kind }),
    ({ kind }) => kind,
    ({ told }) => told.visit.trigger,
  )
  const best = bestSupported(kinds)
  if (!best) return { kind: 'field_visit', kindSettled: { by: 'agreed', claims: [] } }
  const claims = kinds.length > 1 ? claimsOf(kinds, ({ told }) => told.visit.trigger) : []
  return { kind: best.value.kind, kindSettled: { by: whyBest(best, kinds), claims } }
}

const UNKNOWN_DATE: Visit['date'] = {
  ...{ start: null, end: null, precision: 'unknown', basis: 'unknown' },
  ...{ settled: { by: 'agreed', claims: [] }, evidence: [] },
}

type Days = { start: string; end: string; precision: ReadDate['precision'] }

/**
 * A month told elsewhere supports a day within it. A day within the days of a longer visit is no other date. Null where no
 * telling knows a date.
 */
export function joinDate(members: readonly Telling[]): Visit['date'] | null {
  const days = supportedValues(members, ({ told }) => daysOf(told.visit.date), daysKey, dateEvidence)
  const supported: Supported<Days>[] = days.map(({ value, decided }) => ({
    ...{ value, decided },
    backers: members.filter(({ told }) => supportsDays(told.visit.date, value)),
  }))
  const rank = ({ precision }: Days) => PRECISION[precision]
  const best = bestSupported(supported, rank)
  if (!best) return null
  const { start, end, precision } = best.value
  const exact = best.backers.filter(({ told }) => told.visit.date.precision === precision)
  const basis = exact
    .map(({ told }) => told.visit.date.basis)
    .reduce((one, other) => (BASIS[other] > BASIS[one] ? other : one), 'unknown')
  const rivals = supported.filter(({ value }) => value === best.value || !isWithin(value, best.value))
  const settled =
    rivals.length > 1
      ? { by: whyBest(best, rivals, rank), claims: claimsOf(days, dateEvidence) }
      : { by: 'agreed' as const, claims: [] }
  const evidence = evidenceOf(best.backers, dateEvidence)
  return { start, end, precision, basis, settled, evidence }
}

/** By a person. */
function isDated(telling: Telling): boolean {
  return dateEvidence(telling)?.decision !== undefined
}

function dateEvidence({ told }: Telling): ReadDate['evidence'] {
  return told.visit.date.evidence
}

function daysOf({ start, end, precision }: ReadDate): Days | null {
  return start === null || precision === 'unknown' ? null : { start, end: end ?? start, precision }
}

function daysKey({ start, end, precision }: Days): string {
  return `${start} ${end} ${precision}`
}

function supportsDays(date: ReadDate, days: Days): boolean {
  const own = daysOf(date)
  if (!own) return false
  if (PRECISION[own.precision] < PRECISION[days.precision]) return own.start <= days.start && days.end <= own.end
  return daysKey(own) === daysKey(days)
}

/** True where one holds the other. */
function isWithin(a: Days, b: Days): boolean {
  return (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end)
}

function joinArea(members: readonly Telling[]): Pick<Visit, 'region' | 'province' | 'regionEvidence'> {
  const area = bestSupported(
    supportedValues(
      members,
      ({ told: { visit } }) =>
        visit.region || visit.province ? { region: visit.region, province: visit.province } : null,
      ({ region, province }) => `${region} ${province}`,
      ({ told }) => told.visit.regionEvidence,
    ),
    ({ province }) => (province === null ? 0 : 1),
  )
  // Members disagree on either only where a person joined them (two provinces are two visits): what one leaves open another may settle.
  const region = area?.value.region ?? members.find(({ told }) => told.visit.region)?.told.visit.region ?? null
  const province = area?.value.province ?? members.find(({ told }) => told.visit.province)?.told.visit.province ?? null
  return { region, province, regionEvidence: evidenceOf(members, ({ told }) => told.visit.regionEvidence) }
}

/** A place in two scripts is one place where the coordinates or the sound say so. */
function joinPlace(members: readonly Telling[]): Visit['place'] {
  const places = supportedValues<ReadPlace>(
    members,
    ({ told }) => told.visit.place,
    placeKey,
    ({ told }) => told.visit.place?.evidence,
  )
  const rank = ({ precision }: ReadPlace) => (precision ? PLACE_PRECISION[precision] : 0)
  const best = bestSupported(places, rank)
  if (!best) return null
  const { name, lat, lon, precision } = best.value
  const names = places.map(({ value, ...support }) => ({ value: { name: value.name }, ...support }))
  return {
    name,
    lat: lat ?? null,
    lon: lon ?? null,
    precision: precision ?? 'town',
    settled: {
      by: whyBest(best, places, rank),
      claims: places.length > 1 ? claimsOf(names, ({ told }) => told.visit.place?.evidence) : [],
    },
    evidence: evidenceOf(best.backers, ({ told }) => told.visit.place?.evidence),
  }
}
