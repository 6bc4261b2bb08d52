import { describe, expect, test } from 'vitest'
import {
  daysOf,
  monthIndexAt,
  nextMonth,
  spanOf,
  spanShares,
  withoutGaps,
} from '../../../src/features/timeline/months.ts'

const month = (name: string, held = 1) => ({ month: name, held, announced: 0, cancelled: 0 })

describe('months in a row', () => {
  test('a month that nobody told of stands there with nothing', () => {
    const filled = withoutGaps([month('2025-02'), month('2024-11')])
    expect(filled.map((row) => `${row.month} ${row.held}`)).toEqual([
      '2024-11 1',
      '2024-12 0',
      '2025-01 0',
      '2025-02 1',
    ])
  })
  test('nothing stays nothing', () => expect(withoutGaps([])).toEqual([]))
  test('a year turns', () => expect(nextMonth('2024-12')).toBe('2025-01'))
})

describe('pointing at a month', () => {
  test.each([
    [0, false, 0],
    [0.99, false, 3],
    [0.5, false, 2],
    [0, true, 3],
    [0.99, true, 0],
    [-0.3, false, 0],
    [1.4, false, 3],
    [1, true, 0],
  ])('%d of four, from the right: %s, is number %d', (share, fromRight, index) => {
    expect(monthIndexAt(share, 4, fromRight)).toBe(index)
  })
})

describe('a span of months', () => {
  const months = ['2025-01', '2025-02', '2025-03', '2025-04'].map((name) => month(name))
  test('is whole months, whichever way it was drawn', () => {
    expect(daysOf({ first: '2024-02', last: '2024-04' })).toEqual({ from: '2024-02-01', to: '2024-04-30' })
    expect(daysOf({ first: '2024-04', last: '2024-02' })).toEqual({ from: '2024-02-01', to: '2024-04-30' })
  })
  test('takes its share of the chart, mirrored in Arabic', () => {
    const span = { first: '2025-02', last: '2025-02' }
    expect(spanShares(months, span, false)).toEqual({ left: 0.25, right: 0.5 })
    expect(spanShares(months, span, true)).toEqual({ left: 0.5, right: 0.75 })
  })
  test('outside the chart takes none of it', () => {
    expect(spanShares(months, { first: '2019-01', last: '2019-12' }, false)).toBeNull()
  })
  test('comes from the filter; an open end is the end of the chart', () => {
    expect(spanOf({ from: null, to: null }, months)).toBeNull()
    expect(spanOf({ from: '2025-02-10', to: null }, months)).toEqual({ first: '2025-02', last: '2025-04' })
    expect(spanOf({ from: null, to: '2025-03-02' }, months)).toEqual({ first: '2025-01', last: '2025-03' })
    expect(spanOf({ from: '2025-02-10', to: null }, [])).toBeNull()
  })
})
