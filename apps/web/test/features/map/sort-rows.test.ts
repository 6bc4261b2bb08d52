import { expect, test } from 'vitest'
import { sortRows } from '../../../src/features/map/sort-rows.ts'

const sort = (values: (number | string | null)[], descending: boolean) =>
  sortRows(values, (value) => value, { descending, language: 'fr' })

test('rows are sorted by number or by name, either way', () => {
  expect(sort([9, 10, 2], false)).toEqual([2, 9, 10])
  expect(sort([9, 10, 2], true)).toEqual([10, 9, 2])
  expect(sort(['Fès', 'Errachidia', 'Élan'], false)).toEqual(['Élan', 'Errachidia', 'Fès'])
})

test('what is not stated is no number: it comes last either way', () => {
  expect(sort([null, 3, null, 1], false)).toEqual([1, 3, null, null])
  expect(sort([null, 3, null, 1], true)).toEqual([3, 1, null, null])
})
