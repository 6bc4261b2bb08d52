import type { DateRule } from './date-found.ts'
import type { SaidAt } from './said-date.ts'

/** Which wording gave a date, for `--explain`. */
export function dateRule(items: readonly SaidAt[], range: boolean): DateRule {
  const first = items[0]
  if (!first) return 'full-date'
  if (first.period !== null) return first.month === null && first.monthTurn === null ? 'part-of-year' : 'part-of-month'
  if (first.nth !== null) return 'nth-day'
  const byDay = first.day !== null
  if (items.length > 1) return severalRule(first, range)
  if (byDay)
    return first.month === null || first.borrowed
      ? 'day-of-this-month'
      : first.year === null
        ? 'day-month'
        : 'full-date'
  if (first.dayWord !== null) return first.weekday === null ? 'day-word' : 'weekday-beside-day-word'
  if (first.weekday !== null) return 'weekday'
  if (first.month !== null) return first.year === null ? 'month' : 'month-year'
  return 'year'
}

function severalRule(first: SaidAt, range: boolean): DateRule {
  if (first.day !== null) return range ? 'day-range' : 'day-list'
  if (first.weekday !== null || first.dayWord !== null) return 'weekday-range'
  return first.month === null ? 'year-range' : 'month'
}
