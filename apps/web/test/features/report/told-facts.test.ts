import type { SourcedEvidence, Visit } from '@jawla/domain'
import { expect, test } from 'vitest'
import { toldFacts } from '../../../src/features/report/told-facts.ts'

const said = (reportId: string): SourcedEvidence => ({ reportId, start: 0, end: 1, quote: 'x' })
const agreed = { by: 'agreed', claims: [] } as const

/** Its kind is told by both reports, its programme by the second alone. */
const visit = {
  trigger: [said('a'), said('b')],
  date: { evidence: [], settled: agreed },
  place: null,
  regionEvidence: [],
  officials: [],
  stops: [],
  programs: [{ id: 'p', name: 'p', evidence: [said('b')] }],
  crafts: [],
  partners: [],
  figures: [],
  history: [],
} as unknown as Visit

test('a report’s page shows what this report tells, in its own words, and nothing that another tells', () => {
  expect(toldFacts([visit], 'a').flatMap(({ facts }) => facts)).toEqual([
    { id: 'visit-1-fact-kind', group: 'kind', index: 0, evidence: [said('a')] },
  ])
})

test('several visits on one page keep their facts apart', () => {
  const ids = toldFacts([visit, visit], 'b').flatMap(({ facts }) => facts.map(({ id }) => id))
  expect(ids).toEqual(['visit-1-fact-kind', 'visit-1-fact-program-1', 'visit-2-fact-kind', 'visit-2-fact-program-1'])
})
