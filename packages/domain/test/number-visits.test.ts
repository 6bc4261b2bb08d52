import { describe, expect, test } from 'vitest'
import { numberVisits, type ReadVisit } from '../src/index.ts'

const said = (quote: string, start = 0) => ({ quote, start, end: start + quote.length })

function visit(day: string | null, town: string | null, start = 0, stops: readonly string[] = []): ReadVisit {
  return {
    ...{ kind: 'field_visit', status: 'held', trigger: said('زار', start) },
    date: { start: day, end: day, precision: day ? 'day' : 'unknown', basis: 'stated', evidence: null },
    ...{
      region: null,
      province: town && `MA-${town}`,
      regionEvidence: null,
      place: town ? { name: town, evidence: null } : null,
    },
    officials: [{ name: 'السعدي', role: 'secretary_of_state', evidence: said('السعدي') }],
    stops: stops.map((name) => ({ name, type: 'market', evidence: said(name) })),
    ...{ programs: [], crafts: [], partners: [], figures: [] },
  }
}

const FES = visit('2025-02-07', 'FES', 10)
const SEFROU = visit('2025-02-08', 'SEF', 80)
const TAZA = visit('2025-02-09', 'TAZ', 160)
const before = (...visits: ReadVisit[]) => ({ earlier: [{ numbers: [], visits }], given: 0 })

describe('the visits of a report that is read again keep their numbers', () => {
  test('a report that was never read numbers them in order', () => {
    expect(numberVisits([FES, SEFROU], { earlier: [], given: 0 })).toEqual([0, 1])
  })

  test.each<[string, ReadVisit[], ReadVisit[], number[]]>([
    ['told as before', [FES, SEFROU], [FES, SEFROU], [0, 1]],
    ['with one more found before them', [SEFROU], [FES, SEFROU], [1, 0]],
    ['with one fewer', [FES, SEFROU], [SEFROU], [1]],
    ['in another order', [FES, SEFROU], [SEFROU, FES], [1, 0]],
    ['with another day', [FES, SEFROU], [visit('2025-02-06', 'FES', 10), SEFROU], [0, 1]],
    ['in another town', [FES], [visit('2025-02-07', 'MEK', 10)], [0]],
    ['by other words', [FES], [visit('2025-02-07', 'FES', 300)], [0]],
    ['where nothing but the visitor is the same', [FES], [TAZA], [1]],
    [
      'where one became two, the one with the stops',
      [visit('2025-02-07', 'FES', 10, ['سوق'])],
      [visit('2025-02-07', 'SEF', 10), visit('2025-02-07', 'FES', 10, ['سوق'])],
      [1, 0],
    ],
    ['two that nothing tells apart', [FES, FES], [FES, FES], [0, 1]],
    ['of the same facility', [visit(null, null, 10, ['سوق'])], [visit(null, null, 20, ['سوق'])], [0]],
    ['of which nothing is known', [visit(null, null, 10)], [visit(null, null, 20)], [1]],
    ['of which there are none any more', [FES], [], []],
  ])('%s', (_how, told, visits, numbers) => {
    expect(numberVisits(visits, before(...told))).toEqual(numbers)
  })

  test('a number is never given again, whatever became of its visit', () => {
    expect(numberVisits([TAZA], { earlier: [{ numbers: [0], visits: [FES] }], given: 3 })).toEqual([3])
    expect(numberVisits([TAZA], { earlier: [{ numbers: [4], visits: [FES] }], given: 3 })).toEqual([5])
  })

  test('a visit that the last reading missed is known from the one before', () => {
    const earlier = [
      { numbers: [1], visits: [SEFROU] },
      { numbers: [], visits: [FES, SEFROU] },
    ]
    expect(numberVisits([FES, SEFROU], { earlier, given: 2 })).toEqual([0, 1])
  })

  test('reading again with the same reader changes no number', () => {
    const numbers = [3, 0, 2]
    const visits = [FES, FES, SEFROU]
    expect(numberVisits(visits, { earlier: [{ numbers, visits }], given: 4 })).toEqual(numbers)
  })
})
