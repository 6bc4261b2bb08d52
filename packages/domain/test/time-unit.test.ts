import { expect, test } from 'vitest'
import { unitEnd, unitStart, unitsOf } from '../src/index.ts'

test.each([
  ['2025-02-07', 'day', '2025-02-07', '2025-02-07'],
  ['2025-02-07', 'week', '2025-02-03', '2025-02-09'],
  ['2025-02-03', 'week', '2025-02-03', '2025-02-09'],
  ['2025-02-09', 'week', '2025-02-03', '2025-02-09'],
  ['2025-01-01', 'week', '2024-12-30', '2025-01-05'],
  ['2024-02-07', 'month', '2024-02-01', '2024-02-29'],
  ['2025-12-31', 'year', '2025-01-01', '2025-12-31'],
] as const)('%s is in the %s from %s to %s', (day, unit, start, end) => {
  expect([unitStart(day, unit), unitEnd(day, unit)]).toEqual([start, end])
})

test.each([
  ['2025-02-28', '2025-03-02', 'day', ['2025-02-28', '2025-03-01', '2025-03-02']],
  ['2025-02-28', '2025-03-02', 'week', ['2025-02-24']],
  ['2024-12-31', '2025-02-01', 'month', ['2024-12-01', '2025-01-01', '2025-02-01']],
  ['2024-12-31', '2025-02-01', 'year', ['2024-01-01', '2025-01-01']],
] as const)('the days from %s to %s reach into each %s', (from, to, unit, units) => {
  expect(unitsOf({ from, to }, unit)).toEqual(units)
})
