import type { CountedPeople } from '@jawla/domain'
import { expect, test } from 'vitest'
import { differenceOf } from '../../../src/features/overview/difference-of.ts'

const people = (min: number | null, max: number | null, groupsUnstated = 0): CountedPeople => {
  return { min, max, groupsStated: min === null && max === null ? 0 : 1, groupsUnstated }
}

test('counts differ by what they differ by', () => {
  expect(differenceOf(6, 3)).toBe(3)
  expect(differenceOf(0, 3)).toBe(-3)
  expect(differenceOf(people(120, 120), people(100, 100))).toBe(20)
})

test.each([
  ['that nobody stated', people(null, null, 1)],
  ['of a period without any', people(null, null)],
  ['known within a range', people(100, 120)],
  ['known at least', people(100, null)],
  ['to which a group without a number comes', people(100, 100, 1)],
])('people %s differ from none', (_, unknown) => {
  expect(differenceOf(people(120, 120), unknown)).toBeNull()
  expect(differenceOf(unknown, people(120, 120))).toBeNull()
  expect(differenceOf(unknown, unknown)).toBeNull()
})
