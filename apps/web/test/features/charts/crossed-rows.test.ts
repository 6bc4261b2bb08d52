import { expect, test } from 'vitest'
import { crossedRows } from '../../../src/features/charts/crossed-rows.ts'

const choice = (value: string, visits: number) => ({ value, visits, names: null })

test('what no coloured column tells is the rest of the row', () => {
  const across = {
    rows: [choice('essaadi', 10), choice('ammor', 2)],
    columns: [choice('MA-03', 6), choice('MA-07', 3), choice('MA-01', 1)],
    cells: [
      [0, 0, 5],
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
    ] as [number, number, number][],
  }
  expect(crossedRows(across, 2)).toEqual([
    { value: 'essaadi', visits: 10, cells: [5, 2], rest: 3 },
    { value: 'ammor', visits: 2, cells: [2, 0], rest: 0 },
  ])
})
