import { describe, expect, test } from 'vitest'
import { overviewSearch, viewOf, viewSearch } from '../src/view-search.ts'

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
