import type { Evidence } from './evidence.ts'
import type { ReadVisit } from './reading.ts'

/** True where a person vouches for the fact that rests on these words. */
function isVouched(evidence: Evidence | null): boolean {
  return evidence?.decision !== undefined
}

/**
 * A visit as one report tells it, with those of its facts alone that a person vouches for: what is public where an operator
 * publishes after review. Null until somebody accepted the visit as a whole: a part of it would look like all that is told.
 */
export function reviewedPart(visit: ReadVisit): ReadVisit | null {
  if (visit.accepted !== true) return null
  const { differs: _, ...rest } = visit
  const { date, place, officials, stops, programs, crafts, partners, figures } = rest
  const vouched = <T extends { evidence: Evidence | null }>(facts: readonly T[]) =>
    facts.filter(({ evidence }) => isVouched(evidence))
  return {
    ...rest,
    date: isVouched(date.evidence) ? date : { ...NO_DATE },
    ...(!isVouched(visit.regionEvidence) && { region: null, province: null, regionEvidence: null }),
    place: place !== null && isVouched(place.evidence) ? place : null,
    officials: vouched(officials),
    stops: vouched(stops),
    programs: vouched(programs),
    crafts: vouched(crafts),
    partners: vouched(partners),
    figures: vouched(figures),
  }
}

const NO_DATE = { start: null, end: null, precision: 'unknown', basis: 'unknown', evidence: null } as const
