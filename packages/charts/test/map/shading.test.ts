import { describe, expect, test } from 'vitest'
import { paintOf, shadingOf } from '../../src/map/shading.ts'

const value = (value: number) => ({ value })
const notStated = { value: null, why: 'notStated' } as const
const never = { value: null, why: 'never' } as const

describe('the shades of a map', () => {
  test('are stronger for more, and the legend tells the numbers of each', () => {
    const { fillOf, classes } = shadingOf('visits', [0, 1, 2, 8].map(value))
    expect([0, 1, 2, 8].map((count) => fillOf(value(count)))).toEqual(['map-0', 'map-1', 'map-3', 'map-5'])
    expect(classes).toEqual([
      { fill: 'map-1', least: 1, most: 1 },
      { fill: 'map-3', least: 2, most: 7 },
      { fill: 'map-5', least: 8, most: 8 },
    ])
  })

  test('of waiting are another scale, on which the longest is the strongest and today the lightest', () => {
    const { fillOf, beside } = shadingOf('waiting', [0, 40, 900].map(value))
    expect([0, 40, 900].map((days) => fillOf(value(days)))).toEqual(['wait-1', 'wait-3', 'wait-5'])
    expect(beside.zero).toBe(false)
  })

  test.each(['graduates', 'waiting', 'per-facility'] as const)('of %s are none for what has no value', (measure) => {
    const { fillOf, beside } = shadingOf(measure, [value(3), notStated, never])
    expect(paintOf(fillOf(notStated))).toBe('url(#map-not-stated)')
    expect(paintOf(fillOf(never))).toBe('url(#map-never)')
    expect(beside).toEqual({ zero: false, notStated: true, never: true })
  })

  test('tell only of what is on the map', () => {
    expect(shadingOf('visits', [value(3)]).beside).toEqual({ zero: false, notStated: false, never: false })
    expect(shadingOf('graduates', [never]).classes).toEqual([])
  })
})
