import { describe, expect, test } from 'vitest'
import {
  coverageParams,
  coverageSearch,
  coverageView,
  overviewSearch,
  viewOf,
  viewSearch,
  windowOf,
  windowParams,
} from '../src/view-search.ts'

describe('how the overview is shown', () => {
  test('stands in the address beside the filter', () => {
    expect(overviewSearch({ region: 'MA-03', measure: 'waiting', layer: 'facilities' })).toEqual({
      region: 'MA-03',
      measure: 'waiting',
      layer: 'facilities',
    })
  })

  test('stays out of it where it is the usual', () => {
    expect(viewSearch({ measure: 'visits', layer: 'places' })).toEqual({})
    expect(viewOf({}, 'measure')).toBe('visits')
  })

  test('is the usual where the address says what nobody knows', () => {
    expect(overviewSearch({ measure: 'height', layer: 7, page: '2' })).toEqual({})
    expect(viewOf({ measure: 'height' }, 'measure')).toBe('visits')
  })
})

describe('the months that the timeline shows', () => {
  test.each([
    ['2025-01..2025-06', { from: '2025-01-01', to: '2025-06-30' }],
    ['2024-02..2024-02', { from: '2024-02-01', to: '2024-02-29' }],
  ])('stand in the address: %s', (window, span) => {
    expect(windowOf({ window })).toEqual(span)
    expect(windowParams(span)).toEqual({ window })
    expect(overviewSearch({ window, q: 'zellige' })).toEqual({ window, q: 'zellige' })
  })

  test.each(['2025-06..2025-01', '2025-13..2025-14', '2025-01', '2025-01-01..2025-02-01', 7, undefined])(
    'are all of them where it says %s',
    (window) => {
      expect(windowOf({ window })).toBeNull()
      expect(overviewSearch({ window })).toEqual({})
      expect(windowParams(null)).toEqual({})
    },
  )
})

describe('what the page on coverage shows', () => {
  test.each([
    [{}, { months: 6, onlyWaiting: true, region: null, page: 1 }],
    [
      { months: '12', scope: 'all', region: 'MA-03', page: '2' },
      { months: 12, onlyWaiting: false, region: 'MA-03', page: 2 },
    ],
    [
      { months: '7', scope: 'none', region: 'MA-99', page: '0' },
      { months: 6, onlyWaiting: true, region: null, page: 1 },
    ],
    [
      { region: 'MA-03,MA-04', page: '-1' },
      { months: 6, onlyWaiting: true, region: 'MA-03', page: 1 },
    ],
  ] as const)('%o', (search, view) => {
    expect(coverageView(search)).toEqual(view)
    expect(coverageView(coverageParams(view))).toEqual(view)
  })

  test('keeps the usual and the unknown out of the address', () => {
    expect(coverageSearch({ months: '6', scope: 'waiting', page: '1', official: 'x' })).toEqual({})
    expect(coverageSearch({ months: '3', page: '4' })).toEqual({ months: '3', page: '4' })
  })
})
