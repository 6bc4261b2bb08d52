import { describe, expect, test } from 'vitest'
import { type AreaFacts, type Measure, measureOf } from '../../src/map/measure.ts'

const TODAY = '2026-11-27'
const facts: AreaFacts = {
  ...{ visits: 7, held: 5, facilities: 3, lastVisit: '2026-11-20' },
  graduates: { min: 120, max: null, groupsStated: 2, groupsUnstated: 1 },
}
const untold = { min: null, max: null, groupsStated: 0, groupsUnstated: 2 }

describe('a measure of an area', () => {
  test.each<[Measure, number]>([
    ['visits', 7],
    ['graduates', 120],
    ['waiting', 7],
    ['per-facility', 1.7],
  ])('%s is %d', (measure, value) => {
    expect(measureOf(facts, measure, TODAY)).toEqual({ value })
  })

  test('without a visit there are none, and all else has no value: it is never zero', () => {
    expect(measureOf(undefined, 'visits', TODAY)).toEqual({ value: 0 })
    for (const measure of ['graduates', 'waiting', 'per-facility'] as const) {
      expect(measureOf(undefined, measure, TODAY)).toEqual({ value: null, why: 'never' })
    }
  })

  test('what no report states is not stated', () => {
    expect(measureOf({ ...facts, graduates: untold }, 'graduates', TODAY)).toEqual({ value: null, why: 'notStated' })
    expect(measureOf({ ...facts, lastVisit: null }, 'waiting', TODAY)).toEqual({ value: null, why: 'notStated' })
    expect(measureOf({ ...facts, facilities: 0 }, 'per-facility', TODAY)).toEqual({ value: null, why: 'notStated' })
  })

  test('a visit that was only announced ends no waiting', () => {
    const announced = { ...facts, held: 0, facilities: 0, lastVisit: null }
    expect(measureOf(announced, 'waiting', TODAY)).toEqual({ value: null, why: 'never' })
    expect(measureOf(announced, 'per-facility', TODAY)).toEqual({ value: null, why: 'never' })
  })

  test('a visit that ends tomorrow is no wait at all', () => {
    expect(measureOf({ ...facts, lastVisit: '2026-11-28' }, 'waiting', TODAY)).toEqual({ value: 0 })
  })
})
