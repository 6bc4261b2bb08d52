import { describe, expect, test } from 'vitest'
import {
  isAskedByWindow,
  periodOf,
  shownWindow,
  unitFor,
  wholeSpan,
  withEdgeMoved,
  withWindowMoved,
} from '../../../src/features/timeline/time-window.ts'

const span = (from: string, to: string) => ({ from, to })
const whole = span('2019-01-01', '2026-12-31')
const NO_PERIOD = { from: null, to: null }
const timeline = (...starts: string[]) => ({
  rows: starts.map((start) => ({ start, part: null, held: 1, announced: 0, cancelled: 0 })),
})

describe('the whole record', () => {
  test('reaches from the first visit to today, so that a silence is seen', () => {
    expect(wholeSpan(timeline('2019-03-01', '2025-06-01'), '2026-11-27')).toEqual(span('2019-03-01', '2026-11-30'))
  })
  test('and beyond today where something is announced', () => {
    expect(wholeSpan(timeline('2026-11-01', '2027-02-01'), '2026-11-27')).toEqual(span('2026-11-01', '2027-02-28'))
  })
  test('is none where no visit has a date', () => expect(wholeSpan(timeline(), '2026-11-27')).toBeNull())
})

describe('the unit that nobody chose', () => {
  test.each([
    ['2025-01-01', '2025-01-31', 'day'],
    ['2025-01-01', '2025-03-31', 'day'],
    ['2025-01-01', '2025-04-30', 'week'],
    ['2024-01-01', '2025-06-30', 'week'],
    ['2024-01-01', '2025-07-31', 'month'],
    ['2019-01-01', '2026-12-31', 'month'],
    ['2001-01-01', '2026-12-31', 'year'],
  ])('for %s to %s is the %s', (from, to, unit) => expect(unitFor(span(from, to))).toBe(unit))
})

describe('what is shown', () => {
  const shown = (
    chosen: ReturnType<typeof span> | null,
    unit: 'day' | 'week' | 'month',
    period: { from: string | null; to: string | null } = NO_PERIOD,
  ) => shownWindow(chosen, whole, { unit, period })
  test('is the whole record where nothing is chosen', () => expect(shown(null, 'month')).toEqual(whole))
  test('is no more than the unit allows: the latest', () => {
    expect(shown(null, 'day')).toEqual(span('2026-01-01', '2026-12-31'))
    expect(shown(null, 'week')).toEqual(span('2024-01-01', '2026-12-31'))
  })
  test('or the months up to the end of the period that the filter names', () => {
    expect(shown(null, 'day', { from: '2021-02-03', to: '2021-05-06' })).toEqual(span('2020-06-01', '2021-05-31'))
    expect(shown(null, 'day', { from: null, to: '2018-05-06' })).toEqual(span('2019-01-01', '2019-12-31'))
    expect(shown(null, 'day', { from: '2030-01-01', to: null })).toEqual(span('2026-01-01', '2026-12-31'))
  })
  test('stays within the record', () => {
    expect(shown(span('2010-01-01', '2019-02-28'), 'month')).toEqual(span('2019-01-01', '2019-02-28'))
    expect(shown(span('2010-01-01', '2011-02-28'), 'month')).toEqual(whole)
  })
  test('by days and weeks alone is asked for without the rest', () => {
    expect((['day', 'week', 'month', 'year'] as const).map(isAskedByWindow)).toEqual([true, true, false, false])
  })
})

describe('the window over the record', () => {
  const window = span('2024-01-01', '2024-06-30')
  const edge = (edge: 'from' | 'to', by: number, unit: 'day' | 'month' = 'month') =>
    withEdgeMoved(window, { edge, by }, { whole, unit })
  test('is resized at either edge, a month at least, as far as the record goes', () => {
    expect(edge('from', -1)).toEqual(span('2023-12-01', '2024-06-30'))
    expect(edge('to', 7)).toEqual(span('2024-01-01', '2025-01-31'))
    expect(edge('from', 99)).toEqual(span('2024-06-01', '2024-06-30'))
    expect(edge('to', -99)).toEqual(span('2024-01-01', '2024-01-31'))
    expect(edge('from', -999)).toEqual(span('2019-01-01', '2024-06-30'))
    expect(edge('to', 999)).toEqual(span('2024-01-01', '2026-12-31'))
  })
  test('takes its other edge along where the unit shows no more at once', () => {
    expect(edge('to', 12, 'day')).toEqual(span('2024-07-01', '2025-06-30'))
    expect(edge('from', -12, 'day')).toEqual(span('2023-01-01', '2023-12-31'))
  })
  test('is moved whole, and stops at the ends', () => {
    expect(withWindowMoved(window, 2, whole)).toEqual(span('2024-03-01', '2024-08-31'))
    expect(withWindowMoved(window, 99, whole)).toEqual(span('2026-07-01', '2026-12-31'))
    expect(withWindowMoved(window, -99, whole)).toEqual(span('2019-01-01', '2019-06-30'))
  })
})

test('a period with an open end ends with the record', () => {
  expect(periodOf(NO_PERIOD, whole)).toBeNull()
  expect(periodOf({ from: '2025-02-10', to: null }, whole)).toEqual(span('2025-02-10', '2026-12-31'))
  expect(periodOf({ from: null, to: '2025-03-02' }, whole)).toEqual(span('2019-01-01', '2025-03-02'))
})
