import { expect, test } from 'vitest'
import { byYear } from '../../../src/features/visits/by-year.ts'

const on = (start: string | null) => {
  return { date: { start, end: start, precision: 'day', basis: 'stated' } as const }
}

test('visits stand under the years they began in; those without a date stand under none', () => {
  const visits = [on('2025-03-01'), on('2025-02-01'), on('2023-12-31'), on(null)]
  expect(byYear(visits)).toEqual([
    { year: '2025', visits: visits.slice(0, 2) },
    { year: '2023', visits: visits.slice(2, 3) },
    { year: null, visits: visits.slice(3) },
  ])
  expect(byYear([])).toEqual([])
})
