import { describe, expect, test } from 'vitest'
import {
  barIndexAt,
  barsOf,
  exactSharesOf,
  sharesOf,
  visitsOf,
  withFewerParts,
  xLabels,
} from '../../src/time/time-bars.ts'

const row = (start: string, held = 1, part: string | null = null) => ({ start, part, held, announced: 0, cancelled: 0 })
const span = (from: string, to: string) => ({ from, to })
const months = barsOf({ rows: [] }, span('2025-01-01', '2025-04-30'), 'month')

describe('bars in a row', () => {
  test('a month that nobody told of stands there with nothing', () => {
    const bars = barsOf({ rows: [row('2025-02-01'), row('2024-11-01', 2)] }, span('2024-11-01', '2025-02-28'), 'month')
    expect(bars.map((bar) => `${bar.from} ${bar.to} ${visitsOf(bar)}`)).toEqual([
      '2024-11-01 2024-11-30 2',
      '2024-12-01 2024-12-31 0',
      '2025-01-01 2025-01-31 0',
      '2025-02-01 2025-02-28 1',
    ])
  })
  test('weeks are whole, also where the span begins and ends within one', () => {
    const bars = barsOf({ rows: [row('2024-12-30')] }, span('2025-01-01', '2025-01-14'), 'week')
    expect(bars.map((bar) => `${bar.from} ${visitsOf(bar)}`)).toEqual(['2024-12-30 1', '2025-01-06 0', '2025-01-13 0'])
  })
  test('what began outside the span is left out', () => {
    const bars = barsOf({ rows: [row('2024-12-29'), row('2025-01-03')] }, span('2025-01-02', '2025-01-03'), 'day')
    expect(bars.map(visitsOf)).toEqual([0, 1])
  })
  test('parts beyond those that are named are counted with the nameless', () => {
    const rows = [row('2025-01-01', 3, 'a'), row('2025-01-01', 2, 'b'), row('2025-01-01', 1, null)]
    const [bar] = withFewerParts(barsOf({ rows }, span('2025-01-01', '2025-01-31'), 'month'), ['a'])
    expect(bar?.parts.map(({ part, held }) => [part, held])).toEqual([
      ['a', 3],
      [null, 3],
    ])
  })
})

describe('pointing at a bar', () => {
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
    expect(barIndexAt(share, 4, fromRight)).toBe(index)
  })
})

describe('a span of time on the chart', () => {
  test('takes the bars that it reaches into, mirrored in Arabic', () => {
    expect(sharesOf(months, span('2025-02-10', '2025-02-12'), false)).toEqual({ left: 0.25, right: 0.5 })
    expect(sharesOf(months, span('2025-02-10', '2025-02-12'), true)).toEqual({ left: 0.5, right: 0.75 })
    expect(sharesOf(months, span('2019-01-01', '2019-12-31'), false)).toBeNull()
  })
  test('to the day takes its share of its bar', () => {
    expect(exactSharesOf(months, span('2025-02-15', '2025-02-28'), false)).toEqual({ left: 0.375, right: 0.5 })
    expect(exactSharesOf(months, span('2025-02-15', '2025-02-28'), true)).toEqual({ left: 0.5, right: 0.625 })
  })
  test('to the day ends at the edge of what is shown', () => {
    expect(exactSharesOf(months, span('2024-01-01', '2025-01-31'), false)).toEqual({ left: 0, right: 0.25 })
    expect(exactSharesOf(months, span('2025-04-01', '2026-12-31'), false)).toEqual({ left: 0.75, right: 1 })
    expect(exactSharesOf(months, span('2025-05-01', '2025-05-31'), false)).toBeNull()
  })
})

test('labels stand at Januaries where there is room for no more', () => {
  const bars = barsOf({ rows: [] }, span('2019-05-01', '2022-12-31'), 'month')
  expect(xLabels(bars, 'month', 5).map(({ index, unit }) => [bars[index]?.from, unit])).toEqual([
    ['2020-01-01', 'year'],
    ['2021-01-01', 'year'],
    ['2022-01-01', 'year'],
  ])
  expect(xLabels(bars, 'month', 100)).toHaveLength(bars.length)
})
