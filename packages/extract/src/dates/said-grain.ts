import type { SaidDate } from './said-date.ts'

/** How closely a date is said: to the day, the month or the year. */
export function grainOf(said: SaidDate): 'day' | 'month' | 'year' {
  if (said.period !== null) return isOfMonths(said) ? 'month' : 'day'
  if (said.day !== null || said.weekday !== null || said.dayWord !== null || said.nth !== null) return 'day'
  return said.month !== null ? 'month' : 'year'
}

/** A quarter or a half of a year; a half of a month is days. */
function isOfMonths({ period, month, monthTurn }: SaidDate): boolean {
  return period === 'quarter' || (period === 'half' && month === null && monthTurn === null)
}

/** A weekday that nothing else places. */
export function isBareWeekday(said: SaidDate): boolean {
  const bare = said.weekday !== null && said.day === null && said.dayWord === null
  return bare && said.weekdayTurn === null && said.weekTurn === null
}
