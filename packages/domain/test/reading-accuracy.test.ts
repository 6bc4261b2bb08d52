import { describe, expect, test } from 'vitest'
import {
  countOutcomes,
  type Fact,
  type FactDecision,
  factSubject,
  type LookedAt,
  type ReadVisit,
  readFact,
  UNDECIDED,
} from '../src/index.ts'

const said = (quote: string) => ({ start: 0, end: quote.length, quote })
const official = (name: string) => ({ name, role: 'governor' as const, evidence: said(name) })

const VISIT: ReadVisit = {
  ...{ kind: 'field_visit', status: 'held', trigger: said('زار') },
  date: { start: '2025-02-05', end: '2025-02-05', precision: 'day', basis: 'stated', evidence: said('5 فبراير') },
  ...{ region: 'MA-03', province: 'MA-FES', regionEvidence: null, place: null },
  ...{ officials: [official('خالد')], stops: [], programs: [], crafts: [], partners: [], figures: [] },
}

const telling = (key: string, given: Partial<LookedAt> = {}): LookedAt => ({
  key,
  language: 'ar',
  outlet: 'منبر',
  visit: VISIT,
  ...given,
})

let number = 0
function decide(key: string, field: Fact['field'], before: unknown, after: unknown): FactDecision {
  const about = readFact(field, before) ?? readFact(field, after)
  if (about === null) throw new Error('not a fact')
  return { id: ++number, subject: factSubject(key, about), before: before as never, after: after as never }
}

describe('how well reports are read', () => {
  test('is counted from what was accepted, corrected, rejected and added', () => {
    const decisions = [
      decide('r1#0', 'officials', official('خالد'), official('خالد')),
      decide('r1#0', 'officials', official('سعيد'), official('سعيد العلمي')),
      decide('r1#0', 'officials', official('عمر'), null),
      decide('r1#0', 'officials', null, official('علي')),
      decide('r2#0', 'officials', official('Ali'), official('Ali')),
    ]
    const { fields, outlets, checked } = countOutcomes(
      [telling('r1#0'), telling('r2#0', { language: 'fr', outlet: null })],
      decisions,
    )
    expect(fields).toEqual([
      { field: 'officials', language: 'ar', right: 1, corrected: 1, rejected: 1, missed: 1 },
      { field: 'officials', language: 'fr', right: 1, corrected: 0, rejected: 0, missed: 0 },
    ])
    expect(outlets.map(({ outlet, right }) => [outlet, right])).toEqual([
      ['منبر', 1],
      [null, 1],
    ])
    expect(checked).toBe(0)
  })

  test('counts the visits that were checked as a whole', () => {
    const visit: ReadVisit = { ...VISIT, review: 'checked' }
    const checked = decide('r1#0', 'visit', { evidence: VISIT.trigger }, { evidence: VISIT.trigger, reader: 'rules@1' })
    const counted = countOutcomes([telling('r1#0', { visit }), telling('r2#0')], [checked])
    expect(counted.checked).toBe(1)
    expect(counted.fields).toMatchObject([{ field: 'visit', right: 1, corrected: 0 }])
  })

  test('counts what was withdrawn as no visit, and nothing that was taken back', () => {
    const withdrawn = decide('r1#0', 'visit', { evidence: VISIT.trigger }, null)
    expect(countOutcomes([telling('r1#0', { visit: null })], [withdrawn]).fields).toMatchObject([
      { field: 'visit', rejected: 1 },
    ])
    const back = { ...withdrawn, id: ++number, before: null, after: UNDECIDED }
    expect(countOutcomes([telling('r1#0')], [withdrawn, back]).fields).toEqual([])
  })
})
