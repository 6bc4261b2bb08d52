import { describe, expect, test } from 'vitest'
import { type ReadVisit, sharesClue, type ToldVisit, toldClues, toldVisitSchema } from '../src/index.ts'

const said = { start: 0, end: 4, quote: 'said' }

function tell(visit: Partial<ReadVisit> = {}, publishedAt: string | null = '2025-02-08T09:00:00Z'): ToldVisit {
  return toldVisitSchema.parse({
    key: 'r1#0',
    report: { id: 'r1', outlet: null, language: 'ar', publishedAt, sample: false, copyGroup: null },
    visit: {
      kind: 'field_visit',
      status: 'held',
      trigger: said,
      date: day('2025-02-07'),
      region: 'MA-03',
      province: 'MA-FES',
      regionEvidence: null,
      place: null,
      officials: [{ id: 'essaadi', name: 'لحسن السعدي', role: 'secretary_of_state', evidence: said }],
      stops: [],
      programs: [],
      crafts: [],
      partners: [],
      figures: [],
      ...visit,
    },
  })
}

function day(start: string, end = start): ReadVisit['date'] {
  return { start, end, precision: 'day', basis: 'stated', evidence: null }
}

const undated: ReadVisit['date'] = { start: null, end: null, precision: 'unknown', basis: 'unknown', evidence: null }
const days = (told: ToldVisit) => toldClues(told).map(({ clue, first, last }) => `${clue} ${first} ${last}`)

describe('the clues of a told visit', () => {
  test('an official counts on the next day too, stops, programmes and numbers only on the day', () => {
    const visit = tell({
      officials: [{ name: 'Élu Inconnu', role: 'elected', evidence: said }],
      stops: [
        { name: 'معهد', type: 'institute', evidence: said },
        { name: 'معهد آخر', type: 'institute', evidence: said },
      ],
      programs: [{ name: 'برنامج جسر', evidence: said }],
      figures: [figure(120), figure(9), figure(null)],
    })
    expect(days(visit)).toEqual([
      'official:~lnkn 2025-02-07 2025-02-08',
      'stop:institute 2025-02-07 2025-02-07',
      'program:~برنامج-جسر 2025-02-07 2025-02-07',
      'figure:graduates:120:120 2025-02-07 2025-02-07',
    ])
  })

  test.each<[string, ToldVisit, string[]]>([
    ['two days', tell({ date: day('2025-02-10', '2025-02-11') }), ['official:essaadi 2025-02-10 2025-02-12']],
    [
      'a fair of ten days: its first',
      tell({ date: day('2025-02-10', '2025-02-19') }),
      ['official:essaadi 2025-02-10 2025-02-11'],
    ],
    [
      'a month',
      tell({ date: { ...day('2025-02-01', '2025-02-28'), precision: 'month' } }),
      ['official:essaadi 2025-02-01 2025-03-01'],
    ],
    ['no day: publication and ten days before', tell({ date: undated }), ['official:essaadi 2025-01-29 2025-02-09']],
    ['a year: stands alone', tell({ date: { ...day('2025-01-01', '2025-12-31'), precision: 'year' } }), []],
    ['no day and no publication day: stands alone', tell({ date: undated }, null), []],
    ['announced without a day: stands alone', tell({ date: undated, status: 'announced' }), []],
    ['nobody and nothing named: stands alone', tell({ officials: [] }), []],
  ])('%s', (_what, told, expected) => {
    expect(days(told)).toEqual(expected)
  })
})

describe('two clues are shared', () => {
  const [clue] = toldClues(tell())
  if (!clue) throw new Error('no clue')
  test.each<[string, Partial<typeof clue>, boolean]>([
    ['in the same province on the same day', {}, true],
    ['where one names no province', { province: null }, true],
    ['where one names no region either', { region: null, province: null }, true],
    ['on days that touch', { first: clue.last, last: '2025-02-20' }, true],
    ['not on days that do not', { first: '2025-02-09', last: '2025-02-20' }, false],
    ['not in two provinces', { province: 'MA-MEK' }, false],
    ['not in two regions', { region: 'MA-01', province: null }, false],
    ['not by two officials', { clue: 'official:ammor' }, false],
  ])('%s', (_what, other, shared) => {
    expect(sharesClue(clue, { ...clue, ...other })).toBe(shared)
    expect(sharesClue({ ...clue, ...other }, clue)).toBe(shared)
  })
})

function figure(min: number | null): ReadVisit['figures'][number] {
  const qualifier = min === null ? 'unspecified' : 'exact'
  return { measure: 'graduates', min, max: min, qualifier, planned: false, evidence: said }
}
