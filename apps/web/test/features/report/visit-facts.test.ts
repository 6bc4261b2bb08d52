import type { SourcedEvidence } from '@jawla/domain'
import { describe, expect, test } from 'vitest'
import { factAt, quoteId, reportToOpen, sourcesOfFact } from '../../../src/features/report/visit-facts.ts'

const reports = [
  { id: 'a', outlet: 'Al Bilad', copyGroup: null, language: 'ar' as const },
  { id: 'b', outlet: 'Al Bilad', copyGroup: null, language: 'ar' as const },
  { id: 'c', outlet: null, copyGroup: null, language: 'fr' as const },
  { id: 'd', outlet: null, copyGroup: null, language: 'fr' as const },
]
const evidence = (reportId: string, start = 0): SourcedEvidence => ({ reportId, start, end: start + 1, quote: 'x' })

describe('independent sources', () => {
  test('two reports of one outlet are one source', () => {
    expect(sourcesOfFact([evidence('a'), evidence('b')], reports)).toBe(1)
  })
  test('reports without an outlet stand for themselves', () => {
    expect(sourcesOfFact([evidence('a'), evidence('c'), evidence('d')], reports)).toBe(3)
  })
  test('copies of one text are one source, and with them what their outlets wrote', () => {
    const copies = reports.map((report) => ({
      ...report,
      copyGroup: report.id === 'b' || report.id === 'c' ? 'b' : null,
    }))
    expect(sourcesOfFact([evidence('a'), evidence('c'), evidence('d')], copies)).toBe(2)
  })
  test('a fact without evidence has none', () => expect(sourcesOfFact([], reports)).toBe(0))
})

describe('what an address points at', () => {
  const facts = [
    { id: 'fact-date', evidence: [] },
    { id: 'fact-stop-1', evidence: [evidence('a', 5), evidence('c', 9)] },
  ]
  test('a fact by its name', () => expect(factAt('fact-date', facts, reports)?.id).toBe('fact-date'))
  test('a fact by its words', () => {
    expect(quoteId(reports, evidence('c', 9))).toBe('q-3-9-10')
    expect(factAt('q-3-9-10', facts, reports)?.id).toBe('fact-stop-1')
  })
  test.each(['', 'fact-stop-9', 'q-1-0-1', 'content'])('%j points at nothing', (hash) => {
    expect(factAt(hash, facts, reports)).toBeNull()
  })
  test('the report that tells the most opens first, of those that the reader reads', () => {
    const more = [...facts, { id: 'fact-kind', evidence: [evidence('c')] }]
    expect(reportToOpen(facts, reports, 'other')).toBe(0)
    expect(reportToOpen(more, reports, 'other')).toBe(2)
    expect(reportToOpen(more, reports, 'ar')).toBe(0)
    expect(reportToOpen(facts, reports, 'fr')).toBe(2)
    expect(reportToOpen([], [], 'ar')).toBe(0)
  })
})
