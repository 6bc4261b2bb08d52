import { describe, expect, test } from 'vitest'
import {
  addDays,
  lastFullPeriod,
  nextPeriod,
  type PeriodUnit,
  parsePeriod,
  periodOf,
  previousPeriod,
  weekday,
} from '../src/index.ts'

describe('a period is read as it is written', () => {
  test.each([
    ['2025-W06', '2025-02-03', '2025-02-09'],
    ['2025-W01', '2024-12-30', '2025-01-05'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
    ['2021-W01', '2021-01-04', '2021-01-10'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-12', '2024-12-01', '2024-12-31'],
  ])('%s', (key, start, end) => {
    expect(parsePeriod(key)).toEqual({ unit: key.includes('W') ? 'week' : 'month', key, start, end })
  })

  test.each([
    '2025-W53',
    '2025-W00',
    '2025-W54',
    '2025-13',
    '2025-00',
    '2025-2',
    '2025-W6',
    '2025w06',
    '2025',
    '',
    '0099-01',
    '2025-W06x',
    '2025-02-07',
  ])('nothing is read from "%s"', (key) => {
    expect(parsePeriod(key)).toBeNull()
  })
})

describe('the period of a day', () => {
  test.each([
    ['2024-12-29', 'week', '2024-W52'],
    ['2024-12-30', 'week', '2025-W01'],
    ['2027-01-03', 'week', '2026-W53'],
    ['2027-01-04', 'week', '2027-W01'],
    ['2023-01-01', 'week', '2022-W52'],
    ['2024-12-31', 'month', '2024-12'],
  ] as const)('%s is in the %s %s', (day, unit, key) => {
    expect(periodOf(day, unit).key).toBe(key)
  })
})

test.each([
  ['2026-W53', '2027-W01'],
  ['2025-W52', '2026-W01'],
  ['2024-12', '2025-01'],
])('after %s comes %s, and before that the same again', (key, next) => {
  const period = parsePeriod(key)
  if (period === null) throw new Error(key)
  expect(nextPeriod(period).key).toBe(next)
  expect(previousPeriod(nextPeriod(period))).toEqual(period)
})

test.each(['week', 'month'] as const)(
  'each %s of 40 years follows the one before without a gap',
  (unit: PeriodUnit) => {
    let period = periodOf('2000-01-01', unit)
    while (period.start < '2040-01-01') {
      expect(parsePeriod(period.key)).toEqual(period)
      const next = nextPeriod(period)
      expect(next.start).toBe(addDays(period.end, 1))
      if (unit === 'week') expect([weekday(period.start), weekday(period.end)]).toEqual([1, 0])
      period = next
    }
  },
)

test('the last full period is over', () => {
  expect(lastFullPeriod('2025-02-10', 'week').key).toBe('2025-W06')
  expect(lastFullPeriod('2025-02-09', 'week').key).toBe('2025-W05')
  expect(lastFullPeriod('2025-01-31', 'month').key).toBe('2024-12')
})
