import { independentSources, type Origin, type Report, type SourcedEvidence, type Visit } from '@jawla/domain'

/** The lists of a visit whose entries are facts, and the single facts beside them. */
export type FactGroup =
  | 'kind'
  | 'date'
  | 'place'
  | 'region'
  | 'official'
  | 'stop'
  | 'program'
  | 'craft'
  | 'partner'
  | 'figure'
  | 'event'

export interface Fact {
  id: string
  group: FactGroup
  /** Its place in the list of its group, from 0; 0 for a single fact. */
  index: number
  evidence: readonly SourcedEvidence[]
}

/** Stands in addresses: `#fact-stop-2` is the second stop. */
export function factId(group: FactGroup, index?: number): string {
  return index === undefined ? `fact-${group}` : `fact-${group}-${index + 1}`
}

/** Stands in addresses: `#q-1-120-160` are the words from 120 to 160 of the visit's first report. */
export function quoteId(reports: readonly Pick<Report, 'id'>[], evidence: SourcedEvidence): string {
  const number = reports.findIndex((report) => report.id === evidence.reportId) + 1
  return `q-${number}-${evidence.start}-${evidence.end}`
}

/** Every fact of a visit with the words that it rests on. */
export function factsOf(visit: Visit): Fact[] {
  const one = (group: FactGroup, evidence: readonly SourcedEvidence[]) => ({
    ...{ id: factId(group), group, index: 0, evidence },
  })
  const list = (group: FactGroup, rows: readonly { evidence: SourcedEvidence[] }[]) =>
    rows.map(({ evidence }, index) => ({ id: factId(group, index), group, index, evidence }))
  return [
    one('kind', visit.trigger),
    one('date', visit.date.evidence),
    one('place', visit.place?.evidence ?? []),
    one('region', visit.regionEvidence),
    ...list('official', visit.officials),
    ...list('stop', visit.stops),
    ...list('program', visit.programs),
    ...list('craft', visit.crafts),
    ...list('partner', visit.partners),
    ...list('figure', visit.figures),
    ...list('event', visit.history),
  ]
}

/** The fact that an address points at, by itself or by its words; null where it points at none. */
export function factAt<Told extends Pick<Fact, 'id' | 'evidence'>>(
  hash: string,
  facts: readonly Told[],
  reports: readonly Pick<Report, 'id'>[],
): Told | null {
  return (
    facts.find((fact) => fact.id === hash) ??
    facts.find((fact) => fact.evidence.some((evidence) => quoteId(reports, evidence) === hash)) ??
    null
  )
}

/**
 * Which report to open first, from 0: of those in the reader's language, else of all, the one that tells the most;
 * of equal ones the earliest.
 */
export function reportToOpen(
  facts: readonly Pick<Fact, 'evidence'>[],
  reports: readonly Pick<Report, 'id' | 'language'>[],
  reader: Report['language'],
): number {
  const readable = reports.some(({ language }) => language === reader)
  const told = reports.map(({ id, language }) =>
    readable && language !== reader
      ? -1
      : facts.filter(({ evidence }) => evidence.some(({ reportId }) => reportId === id)).length,
  )
  return Math.max(0, told.indexOf(Math.max(...told)))
}

/** How many of a visit's independent sources tell a fact. */
export function sourcesOfFact(evidence: readonly SourcedEvidence[], reports: readonly Origin[]): number {
  const sources = independentSources(reports)
  return new Set(evidence.map(({ reportId }) => sources.get(reportId) ?? reportId)).size
}
