import type { Visit } from '@jawla/domain'
import { type Fact, factsOf } from './visit-facts.ts'

export interface ToldVisitFacts {
  visit: Visit
  /** Ids begin with the number of the visit, `visit-2-fact-stop-1`: several visits stand on one page. */
  facts: Fact[]
}

/** Of each visit, the facts that one report tells, with that report's words alone. */
export function toldFacts(visits: readonly Visit[], reportId: string): ToldVisitFacts[] {
  return visits.map((visit, number) => ({
    visit,
    facts: factsOf(visit)
      .map((fact) => ({
        ...fact,
        id: `visit-${number + 1}-${fact.id}`,
        evidence: fact.evidence.filter((piece) => piece.reportId === reportId),
      }))
      .filter(({ evidence }) => evidence.length > 0),
  }))
}
