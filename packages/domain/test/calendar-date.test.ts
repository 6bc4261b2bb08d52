import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  calendarDate,
  daysBetween,
  isCalendarDate,
  monthRange,
  weekday,
} from '../src/calendar-date.ts'

describe('a day of the calendar', () => {
  test.each(['2025-02-07', '2024-02-29', '2000-02-29', '1999-12-31'])('%s exists', (day) => {
    expect(isCalendarDate(day)).toBe(true)
  })

  test.each([
    '2025-02-29',
    '1900-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '25-02-07',
    '2025-2-7',
    '',
    '2025-02-07T10:00',
  ])('%s does not', (day) => {
    expect(isCalendarDate(day)).toBe(false)
  })

  test('is null where the parts make no day, never the next month', () => {
    expect(calendarDate(2025, 2, 30)).toBeNull()
    expect(calendarDate(2025, 2, 7)).toBe('2025-02-07')
  })

  test('7 February 2025 was a Friday, 8 February a Saturday', () => {
    expect([weekday('2025-02-07'), weekday('2025-02-08')]).toEqual([5, 6])
  })

  test('a month runs from its first to its last day', () => {
    expect(monthRange(2024, 2)).toEqual({ start: '2024-02-01', end: '2024-02-29' })
    expect(monthRange(2025, 12)).toEqual({ start: '2025-12-01', end: '2025-12-31' })
  })

  test('adding days and counting them agree, across months, years and clock changes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_500 }), fc.integer({ min: -4000, max: 4000 }), (offset, days) => {
        const from = addDays('1970-01-01', offset)
        const to = addDays(from, days)
        expect(daysBetween(from, to)).toBe(days)
        expect((((weekday(from) + days) % 7) + 7) % 7).toBe(weekday(to))
      }),
    )
  })

  test.each(['0099-12-31', '1600-02-29', '1899-12-31', '1900-02-28', '2000-02-28', '2024-02-28', '2100-02-28'])(
    'the days after %s are those of the calendar that Date keeps',
    (day) => {
      const next = [0, 1, 2, 366, 1_461, 36_525, 146_097].map((days) => addDays(day, days))
      const kept = [0, 1, 2, 366, 1_461, 36_525, 146_097].map((days) => new Date(Date.parse(day) + days * 86_400_000))
      expect(next).toEqual(kept.map((date) => date.toISOString().slice(0, 10)))
      expect(next.map(weekday)).toEqual(kept.map((date) => date.getUTCDay()))
    },
  )
})

test.each([
  ['2025-08-31', -6, '2025-02-28'],
  ['2024-08-31', -6, '2024-02-29'],
  ['2025-01-15', -1, '2024-12-15'],
  ['2025-02-28', -24, '2023-02-28'],
  ['2025-12-01', 1, '2026-01-01'],
  ['2025-05-31', 0, '2025-05-31'],
])('%s and %s months is %s', (day, months, then) => {
  expect(addMonths(day, months)).toBe(then)
})
