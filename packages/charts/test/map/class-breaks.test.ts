import { describe, expect, test } from 'vitest'
import { classBreaks, classOf, classRanges, shadeOf } from '../../src/map/class-breaks.ts'

describe('classes of a map', () => {
  test.each([
    [[], []],
    [[0, 0, 0], []],
    [
      [0, 1, 1, 2, 8],
      [1, 2, 8],
    ],
    [[5, 5, 5], [5]],
    [
      [11, 11, 10, 9, 9, 9, 8, 5, 4, 3, 2, 2],
      [2, 3, 5, 9, 10],
    ],
  ])('%j begin at %j', (counts, breaks) => {
    expect(classBreaks(counts)).toEqual(breaks)
  })

  test('there are never more than five, and each holds a region', () => {
    const counts = Array.from({ length: 12 }, (_, index) => (index + 1) ** 3)
    const breaks = classBreaks(counts)
    expect(breaks).toHaveLength(5)
    for (const nth of [1, 2, 3, 4, 5]) expect(counts.some((count) => classOf(count, breaks) === nth)).toBe(true)
  })

  test('many areas with the same value do not hide those that stand out', () => {
    expect(classBreaks([0.3, 0.5, 0.6, 1, 1, 1, 1, 1, 1, 1, 3, 5])).toEqual([0.3, 0.5, 0.6, 1, 3])
  })

  test('no visit is no class, however few classes there are', () => {
    expect(classOf(0, [1, 2, 8])).toBe(0)
    expect(shadeOf(0, [])).toBe(0)
    expect([1, 2, 7, 8].map((count) => classOf(count, [1, 2, 8]))).toEqual([1, 2, 2, 3])
  })

  test('zero days are a class like others where zero is a degree', () => {
    expect(classBreaks([0, 3, 9], 'within')).toEqual([0, 3, 9])
    expect(shadeOf(0, [0, 3, 9])).toBe(1)
  })

  test('the shades of few classes spread over the whole scale', () => {
    expect([1, 2, 8].map((count) => shadeOf(count, [1, 2, 8]))).toEqual([1, 3, 5])
    expect(shadeOf(5, [5])).toBe(3)
  })

  test('the legend leaves no number out', () => {
    expect(classRanges([1, 2, 8], 9)).toEqual([
      [1, 1],
      [2, 7],
      [8, 9],
    ])
    expect(classRanges([0.5, 1.2], 3.4, 0.1)).toEqual([
      [0.5, 1.1],
      [1.2, 3.4],
    ])
  })
})
