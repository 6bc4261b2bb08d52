import { describe, expect, test } from 'vitest'
import { type ReadVisit, withSecondReading } from '../src/index.ts'

const words = (quote: string, start = 0) => ({ start, end: start + quote.length, quote })

const VISIT: ReadVisit = {
  ...{ kind: 'field_visit', status: 'held', trigger: words('a visité') },
  date: { start: '2025-02-07', end: '2025-02-07', precision: 'day', basis: 'implied', evidence: words('vendredi', 20) },
  ...{ region: 'MA-03', province: 'MA-FES', regionEvidence: null },
  place: { name: 'Fès', evidence: words('Fès', 30) },
  officials: [
    { name: 'Lahcen Saâdi', id: 'lahcen-essaadi', role: 'secretary_of_state', evidence: words('Lahcen Saâdi', 40) },
  ],
  stops: [{ name: 'centre de formation', type: 'training_centre', evidence: words('centre de formation', 60) }],
  ...{ programs: [], crafts: [{ name: 'cuir', evidence: words('cuir', 90) }], partners: [] },
  figures: [
    { measure: 'graduates', min: 25, max: 25, qualifier: 'exact', planned: false, evidence: words('25 lauréats', 100) },
  ],
}

describe('a second reader of the same report', () => {
  test('that tells the same marks each fact, whatever its words, and nothing differs', () => {
    const other: ReadVisit = {
      ...VISIT,
      trigger: words('visite', 4),
      officials: [{ name: 'M. Saâdi', id: 'lahcen-essaadi', role: 'secretary_of_state', evidence: words('M. Saâdi') }],
      stops: [{ name: 'le Centre de formation aux métiers', type: 'training_centre', evidence: words('le Centre') }],
    }
    const [visit] = withSecondReading([VISIT], [other])
    expect(visit?.differs).toBeUndefined()
    const { trigger, date, place, officials, stops, figures } = visit ?? VISIT
    const marked = [
      trigger,
      date.evidence,
      place?.evidence,
      officials[0]?.evidence,
      stops[0]?.evidence,
      figures[0]?.evidence,
    ]
    expect(marked.map((evidence) => evidence?.alike)).toEqual([true, true, true, true, true, true])
    // The words stay those of the first reader.
    expect(trigger.quote).toBe('a visité')
  })

  test('that tells another number, person or day is heard as doubt, and changes no fact', () => {
    const other: ReadVisit = {
      ...VISIT,
      date: { ...VISIT.date, start: '2025-02-08', end: '2025-02-08' },
      officials: [...VISIT.officials, { name: 'Le wali', role: 'wali', evidence: words('Le wali') }],
      figures: [{ ...(VISIT.figures[0] as ReadVisit['figures'][number]), min: 52, max: 52 }],
    }
    const [visit] = withSecondReading([VISIT], [other])
    expect(visit?.differs).toEqual(['date', 'officials', 'figures'])
    expect(visit?.date.start).toBe('2025-02-07')
    expect(visit?.officials).toHaveLength(1)
    expect(visit?.figures[0]).toMatchObject({ min: 25, evidence: { quote: '25 lauréats' } })
    expect(visit?.figures[0]?.evidence.alike).toBeUndefined()
  })

  test('that does not know the day or the place says nothing against them', () => {
    const date = { start: null, end: null, precision: 'unknown', basis: 'unknown', evidence: null } as const
    const [visit] = withSecondReading([VISIT], [{ ...VISIT, date, place: null, province: null, region: null }])
    expect(visit?.differs).toBeUndefined()
    expect(visit?.date.evidence?.alike).toBeUndefined()
  })

  test('that tells of no visit doubts the visit; one that it tells alone becomes none', () => {
    expect(withSecondReading([VISIT], [])).toEqual([{ ...VISIT, differs: ['visit'] }])
    expect(withSecondReading([], [VISIT])).toEqual([])
  })
})
