import { expect, test } from 'vitest'
import { calendarYears } from '../../../src/features/record/calendar-years.ts'

const row = (start: string, held: number, announced = 0, cancelled = 0) => {
  return { start, part: null, held, announced, cancelled }
}

test('years stand under each other, the latest first, also those without a visit, each with its twelve months', () => {
  const years = calendarYears([row('2023-12-01', 2), row('2025-02-01', 1, 1, 1)])
  expect(years.map(({ year, visits }) => `${year} ${visits}`)).toEqual(['2025 3', '2024 0', '2023 2'])
  expect(years.map(({ months }) => months.map(({ visits }) => visits).join(''))).toEqual([
    '030000000000',
    '000000000000',
    '000000000002',
  ])
})

test('a month reaches from its first to its last day', () => {
  const [year] = calendarYears([row('2024-02-01', 1)])
  expect(year?.months[1]).toEqual({ visits: 1, from: '2024-02-01', to: '2024-02-29' })
})

test('without a dated visit there is no year', () => expect(calendarYears([])).toEqual([]))
