import { expect, test } from 'vitest'
import { calendarYears } from '../../../src/features/record/calendar-years.ts'

const counted = (counts: Record<string, number>) => Object.entries(counts).map(([start, visits]) => ({ start, visits }))

test('years stand under each other, the latest first, also those without a visit, each with its twelve months', () => {
  const years = calendarYears({
    months: counted({ '2023-12-01': 2, '2025-02-01': 3, '2025-03-01': 1 }),
    years: counted({ '2023-01-01': 2, '2025-01-01': 3 }),
  })
  expect(years.map(({ year, visits }) => `${year} ${visits}`)).toEqual(['2025 3', '2024 0', '2023 2'])
  expect(years.map(({ months }) => months.map(({ visits }) => visits).join(''))).toEqual([
    '031000000000',
    '000000000000',
    '000000000002',
  ])
})

test('a month reaches from its first to its last day', () => {
  const [year] = calendarYears({ months: counted({ '2024-02-01': 1 }), years: counted({ '2024-01-01': 1 }) })
  expect(year?.months[1]).toEqual({ visits: 1, from: '2024-02-01', to: '2024-02-29' })
})

test('without a dated visit there is no year', () => expect(calendarYears({ months: [], years: [] })).toEqual([]))
