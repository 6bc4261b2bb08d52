import { FACT_FIELDS, type FactField } from './codes.ts'
import type { Evidence } from './evidence.ts'
import { type Fact, readFact } from './fact-decision.ts'
import type { ReadVisit } from './reading.ts'

/** The facts of one field that a telling tells, each with the words that it rests on; null where it rests on none. */
export function toldFacts(visit: ReadVisit, field: FactField): { value: object; words: Evidence | null }[] {
  switch (field) {
    case 'visit':
      return [{ value: {}, words: visit.trigger }]
    case 'kind':
      return [{ value: { kind: visit.kind, status: visit.status }, words: visit.trigger }]
    case 'date':
      return visit.date.start === null ? [] : [{ value: visit.date, words: visit.date.evidence }]
    case 'area': {
      const { region, province, regionEvidence, place } = visit
      return region === null ? [] : [{ value: { region, province }, words: regionEvidence ?? place?.evidence ?? null }]
    }
    case 'place':
      return visit.place === null ? [] : [{ value: visit.place, words: visit.place.evidence }]
    default:
      return visit[field].map((value) => ({ value, words: value.evidence }))
  }
}

/** Every fact that a telling tells, in order of field; one that rests on no words of its own, on those that tell of the visit. */
export function everyFact(visit: ReadVisit): Fact[] {
  return FACT_FIELDS.flatMap((field) =>
    toldFacts(visit, field).flatMap(
      ({ value, words }) => readFact(field, { ...value, evidence: words ?? visit.trigger }) ?? [],
    ),
  )
}
