import { expect, test } from 'vitest'
import { isNear, levelOf, regionLookedAt } from '../../../src/features/map/map-level.ts'

test('one region is looked at where it is chosen alone, or where every province chosen is in it', () => {
  expect(regionLookedAt({ regions: ['MA-03'], provinces: [] })).toBe('MA-03')
  expect(regionLookedAt({ regions: [], provinces: ['MA-FES', 'MA-MEK'] })).toBe('MA-03')
  expect(regionLookedAt({ regions: [], provinces: [] })).toBeNull()
  expect(regionLookedAt({ regions: ['MA-03', 'MA-07'], provinces: [] })).toBeNull()
  expect(regionLookedAt({ regions: [], provinces: ['MA-FES', 'MA-MAR'] })).toBeNull()
})

test('provinces are shaded when one region is looked at or the map is near', () => {
  expect(levelOf(null, false)).toBe('regions')
  expect(levelOf('MA-03', false)).toBe('provinces')
  expect(levelOf(null, true)).toBe('provinces')
  expect(isNear(5.1, 5)).toBe(false)
  expect(isNear(6.5, 5)).toBe(true)
})
