import { describe, expect, test } from 'vitest'
import { addDays, comparedPeriods, daysBetween } from '../src/index.ts'

const TODAY = '2026-11-27'

describe('a period is compared with the one just before it', () => {
  test.each([
    ['a quarter', '2025-01-01', '2025-03-31', '2024-10-01', '2024-12-31'],
    ['a month', '2024-03-01', '2024-03-31', '2024-02-01', '2024-02-29'],
    ['a year', '2025-01-01', '2025-12-31', '2024-01-01', '2024-12-31'],
    ['two years', '2024-01-01', '2025-12-31', '2022-01-01', '2023-12-31'],
    ['a week', '2025-02-10', '2025-02-16', '2025-02-03', '2025-02-09'],
    ['a day', '2025-03-01', '2025-03-01', '2025-02-28', '2025-02-28'],
    ['a month but for its last day', '2025-03-01', '2025-03-30', '2025-01-30', '2025-02-28'],
    ['a month and a half', '2025-01-16', '2025-02-28', '2024-12-03', '2025-01-15'],
  ])('%s', (_, from, to, start, end) => {
    expect(comparedPeriods({ from, to }, TODAY)).toEqual({
      now: { from, to },
      before: { from: start, to: end },
    })
  })

  test.each([
    ['without an end', '2025-01-01', null],
    ['without a beginning', null, '2025-01-01'],
    ['that ends before it begins', '2025-02-01', '2025-01-31'],
    ['with nothing in the calendar before it', '0000-02-01', '0000-12-31'],
  ])('and one %s with none', (_, from, to) => {
    expect(comparedPeriods({ from, to }, TODAY)).toBeNull()
  })
})

test.each(['2026-11-27', '2024-02-29', '2025-02-28', '2026-01-01'])(
  'where there is no period, the twelve months up to %s are compared with the twelve before',
  (today) => {
    const periods = comparedPeriods({ from: null, to: null }, today)
    if (periods === null) throw new Error('nothing compared')
    const { now, before } = periods
    expect(now.to).toBe(today)
    expect(addDays(before.to, 1)).toBe(now.from)
    for (const { from, to } of [now, before]) expect([365, 366]).toContain(daysBetween(from, to) + 1)
  },
)
