import { expect, test } from 'vitest'
import { placeMark } from '../../../src/features/map/place-mark.ts'

const place = { visits: 4, held: 3, province: 'MA-FES' }

test('a place is drawn no finer than it is known', () => {
  expect(placeMark({ ...place, precision: 'point' })?.shape).toBe('point')
  expect(placeMark({ ...place, precision: 'town' })?.shape).toBe('area')
  expect(placeMark({ ...place, precision: 'province' })?.shape).toBe('province')
  expect(placeMark({ ...place, precision: 'province', province: null })).toBeNull()
  expect(placeMark({ ...place, precision: 'region' })).toBeNull()
})

test('held is filled, only announced is an outline', () => {
  expect(placeMark({ ...place, precision: 'town' })?.filled).toBe(true)
  expect(placeMark({ ...place, held: 0, precision: 'town' })?.filled).toBe(false)
})

test('more visits make a larger mark, an area a larger one than a point', () => {
  const radius = (visits: number, precision: 'point' | 'town') =>
    placeMark({ ...place, visits, precision })?.radius ?? 0
  expect(radius(9, 'town')).toBeGreaterThan(radius(1, 'town'))
  expect(radius(1, 'town')).toBeGreaterThan(radius(1, 'point'))
})
