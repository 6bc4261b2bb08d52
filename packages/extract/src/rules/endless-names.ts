import type { ReadVisit } from '@jawla/domain'

/** What goes on for longer is no name but data, or a text that lost its spaces; no index of a store would hold it. */
const LONGEST_NAME = 300

/** The visit without what is called by more letters than any name has. */
export function withoutEndlessNames(visit: ReadVisit): ReadVisit {
  return {
    ...visit,
    officials: visit.officials.filter(isName),
    stops: visit.stops.filter(isName),
    programs: visit.programs.filter(isName),
    crafts: visit.crafts.filter(isName),
    partners: visit.partners.filter(isName),
  }
}

function isName({ name, evidence }: ReadVisit['stops'][number] | ReadVisit['programs'][number]): boolean {
  return Math.max(name.length, evidence.quote.length) <= LONGEST_NAME
}
