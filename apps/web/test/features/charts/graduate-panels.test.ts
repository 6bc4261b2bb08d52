import type { CountedPeople } from '@jawla/domain'
import { describe, expect, test } from 'vitest'
import { highestOf, intervalShape, panelsOf, unstatedIn } from '../../../src/features/charts/graduate-panels.ts'

const people = (min: number | null, max: number | null, groupsUnstated = 0): CountedPeople => {
  return { min, max, groupsStated: min === null ? 0 : 1, groupsUnstated }
}

describe('a number of graduates', () => {
  test.each([
    ['that is exact is a bar', people(30, 30), { certain: 30, spread: 0, open: false, unstated: 0 }],
    [
      'told as 120 here and 150 there is a bar that goes on lighter',
      people(120, 150),
      { certain: 120, spread: 30, open: false, unstated: 0 },
    ],
    ['told as "at least" has no end', people(300, null), { certain: 300, spread: 0, open: true, unstated: 0 }],
    [
      'that nobody states is no bar at all',
      people(null, null, 2),
      { certain: null, spread: 0, open: false, unstated: 2 },
    ],
    [
      'told as "at most" begins at nothing certain',
      people(0, 40),
      { certain: 0, spread: 40, open: false, unstated: 0 },
    ],
  ])('%s', (_, counted, shape) => expect(intervalShape(counted)).toEqual(shape))
})

describe('panels', () => {
  const panels = panelsOf(
    {
      parts: [
        { value: 'a', names: null },
        { value: 'b', names: null },
      ],
      rows: [
        { start: null, part: 'a', people: people(null, null, 3) },
        { start: '2024-01-01', part: 'a', people: people(10, 20, 1) },
        { start: '2025-01-01', part: 'b', people: people(500, null) },
        { start: '2025-01-01', part: null, people: people(5, 5) },
      ],
    },
    ['2024-01-01', '2025-01-01'],
  )
  test('stand side by side with the same columns, what no part is told of last', () => {
    expect(panels.map(({ part }) => part)).toEqual(['a', 'b', null])
    expect(panels.map(({ columns }) => columns.map(({ people }) => people.min))).toEqual([
      [10, null],
      [null, 500],
      [null, 5],
    ])
  })
  test('have one scale, up to the highest number told', () => expect(highestOf(panels)).toBe(500))
  test('say in how many groups the number is not stated, those without a year too', () => {
    expect(panels.map(unstatedIn)).toEqual([4, 0, 0])
  })
})
