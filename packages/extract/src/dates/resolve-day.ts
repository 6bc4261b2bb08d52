import { addDays, type CalendarDate, calendarDate, daysBetween, monthRange, weekday } from '@jawla/domain'
import type { UnitName } from '../languages/date-lexicon.ts'
import type { Turn } from '../languages/date-table.ts'
import { periodDays } from './resolve-period.ts'
import type { SaidDate } from './said-date.ts'

export type Days = { readonly from: CalendarDate; readonly to: CalendarDate }

/**
 * Where to look from. `near`: the press looks back, so a bare weekday is the last one, a day without a year the nearest.
 * `after`: the first one from `reference` on. `around`: the nearest on either side.
 */
export type Outlook = { readonly reference: CalendarDate | null; readonly look: 'near' | 'after' | 'around' }

type Seen = { readonly reference: CalendarDate; readonly look: Outlook['look'] }

/** Steps from the reference's own day, week, month or year. */
export const SHIFT: Readonly<Record<Turn, number>> = {
  beforeLast: -2,
  last: -1,
  this: 0,
  same: 0,
  next: 1,
  afterNext: 2,
}

/** The days that a date means, seen from the reference; null where the words and the reference do not settle it. */
export function resolveSaid(said: SaidDate, outlook: Outlook): Days | null {
  if (said.nth !== null) return nthDay(said, said.nth, outlook)
  if (said.day === null && said.weekday === null && said.dayWord === null) {
    return said.month === null ? yearDays(said.year) : monthDays(said, outlook)
  }
  const ahead = said.shift !== null && said.weekday !== null
  const told = dayOf(said, ahead ? { ...outlook, look: 'after' } : outlook)
  if (told === null) return null
  const day = addDays(told, said.shift ?? 0)
  return said.week ? { from: monday(day), to: addDays(monday(day), 6) } : { from: day, to: day }
}

/** The nth such weekday of a month, its nth day, or the nth week of it…; null where it has no so many. */
function nthDay(said: SaidDate, nth: number, outlook: Outlook): Days | null {
  const month = wholeDays(said, outlook)
  if (!month || said.period !== null) return month && said.period !== null ? periodDays(said.period, nth, month) : null
  const step = said.weekday === null ? 1 : 7
  const [first, last] = [month.from, month.to]
  const lead = said.weekday === null ? 0 : (said.weekday - weekday(first) + 7) % 7
  const trail = said.weekday === null ? 0 : (weekday(last) - said.weekday + 7) % 7
  const day = nth < 0 ? addDays(last, -trail) : addDays(first, lead + step * (nth - 1))
  return day <= last ? { from: day, to: day } : null
}

/** The month or the year that something is counted in. */
function wholeDays(said: SaidDate, outlook: Outlook): Days | null {
  const { reference } = outlook
  if (said.month !== null) return monthDays(said, outlook)
  if (said.monthTurn === null && said.year !== null) return yearDays(said.year)
  if (reference === null) return null
  if (said.monthTurn === null) return yearDays(Number(reference.slice(0, 4)) + SHIFT[said.yearTurn ?? 'this'])
  const { year, month } = shiftedMonth(reference, SHIFT[said.monthTurn])
  return days(monthRange(year, month))
}

function dayOf(said: SaidDate, { reference, look }: Outlook): CalendarDate | null {
  if (said.day !== null && said.month !== null) {
    if (said.year !== null) return calendarDate(said.year, said.month, said.day)
    return reference === null ? null : dayWithoutYear(said, { day: said.day, month: said.month }, { reference, look })
  }
  if (!reference) return null
  if (said.day !== null && said.monthTurn !== null) {
    const { year, month } = shiftedMonth(reference, SHIFT[said.monthTurn])
    return calendarDate(year, month, said.day)
  }
  if (said.dayWord !== null) return dayWordDay(said.dayWord, said.weekday, reference)
  if (said.weekday === null) return said.day === null ? null : dayOfNearMonth(said.day, { reference, look })
  if (said.day !== null) return weekdayOnDay(said.weekday, said.day, reference)
  if (said.weekTurn !== null) return addDays(monday(reference), 7 * SHIFT[said.weekTurn] + ((said.weekday + 6) % 7))
  return turnedWeekday(said.weekday, said.weekdayTurn, { reference, look })
}

/**
 * hier is the day before; where it names a weekday that it was not (a page printed late), the weekday settles it:
 * the last such day, or the next one for a word that points forward.
 */
function dayWordDay(dayWord: number, day: number | null, reference: CalendarDate): CalendarDate {
  const told = addDays(reference, dayWord)
  if (day === null || weekday(told) === day) return told
  return turnedWeekday(day, null, { reference, look: dayWord > 0 ? 'after' : 'near' })
}

/** "mardi dernier" is before the reference, "mardi prochain" after it, a bare "mardi" on it or before. */
function turnedWeekday(day: number, turn: Turn | null, { reference, look }: Seen): CalendarDate {
  const back = (weekday(reference) - day + 7) % 7
  const ahead = (day - weekday(reference) + 7) % 7
  if (turn !== null && SHIFT[turn] < 0) return addDays(reference, (back === 0 ? -7 : -back) + 7 * (SHIFT[turn] + 1))
  if (turn !== null && SHIFT[turn] > 0) return addDays(reference, (ahead === 0 ? 7 : ahead) + 7 * (SHIFT[turn] - 1))
  if (look === 'after') return addDays(reference, ahead)
  // "ce vendredi", read on a Monday, is the coming one: the last one is of the week before.
  const ofWeekBefore = back > 2 && addDays(reference, -back) < monday(reference)
  if (turn === 'this' && ofWeekBefore) return addDays(reference, ahead)
  // Else it is the nearest one.
  return addDays(reference, (look === 'around' || turn === 'this') && ahead < back ? ahead : -back)
}

/** "Le 17" with no month: the nearest seventeenth. */
function dayOfNearMonth(dayOfMonth: number, { reference, look }: Seen): CalendarDate | null {
  const dates = [-1, 0, 1, 2].map((shift) => {
    const { year, month } = shiftedMonth(reference, shift)
    return calendarDate(year, month, dayOfMonth)
  })
  return nearest(look === 'after' ? dates.filter((date) => date !== null && date >= reference) : dates, reference)
}

/** "vendredi 7" with no month: the nearest seventh that is a Friday. */
function weekdayOnDay(day: number, dayOfMonth: number, reference: CalendarDate): CalendarDate | null {
  const candidates = [-3, -2, -1, 0, 1, 2, 3].map((shift) => {
    const { year, month } = shiftedMonth(reference, shift)
    return calendarDate(year, month, dayOfMonth)
  })
  return nearest(
    candidates.filter((date) => date !== null && weekday(date) === day),
    reference,
  )
}

function dayWithoutYear(said: SaidDate, at: { day: number; month: number }, outlook: Seen): CalendarDate | null {
  const { reference, look } = outlook
  const ownYear = Number(reference.slice(0, 4))
  if (said.yearTurn !== null) return calendarDate(ownYear + SHIFT[said.yearTurn], at.month, at.day)
  const years = yearsWith(at, reference)
  const onWeekday = (away: number): boolean => (weekday(reference) + (away % 7) + 7) % 7 === said.weekday
  const choice = (fits: (away: number) => boolean): CalendarDate | null => {
    const [best] = years.filter(({ away }) => fits(away)).sort((a, b) => Math.abs(a.away) - Math.abs(b.away))
    return best ? calendarDate(best.year, at.month, at.day) : null
  }
  if (said.monthTurn === 'last') return choice((away) => away < 0)
  if (said.monthTurn === 'next') return choice((away) => away > 0)
  if (look === 'after') return choice((away) => away >= 0)
  const near = (away: number): boolean => Math.abs(away) <= 550
  const named = said.weekday === null ? null : choice((away) => near(away) && onWeekday(away))
  return named ?? choice(near) ?? choice(() => true)
}

/** The years around a day that have a day of the year, and how many days away it lies. */
function yearsWith(at: { day: number; month: number }, reference: CalendarDate): { year: number; away: number }[] {
  const [year, start] = [Number(reference.slice(0, 4)), Date.parse(reference)]
  // Four years on each side, for the 29th of February and for a weekday that settles the year.
  return [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((shift) => {
    const time = Date.UTC(year + shift, at.month - 1, at.day)
    const exists = new Date(time).getUTCMonth() === at.month - 1
    return exists ? [{ year: year + shift, away: Math.round((time - start) / DAY_MS) }] : []
  })
}

const DAY_MS = 86_400_000

function nearest(dates: readonly (CalendarDate | null)[], reference: CalendarDate): CalendarDate | null {
  let best: CalendarDate | null = null
  for (const date of dates) {
    if (date && (!best || Math.abs(daysBetween(reference, date)) < Math.abs(daysBetween(reference, best)))) best = date
  }
  return best
}

function monthDays(said: SaidDate, { reference, look }: Outlook): Days | null {
  if (said.month === null) return null
  if (said.year !== null) return days(monthRange(said.year, said.month))
  if (!reference) return null
  const [year, month] = [Number(reference.slice(0, 4)), Number(reference.slice(5, 7))]
  if (said.yearTurn !== null) return days(monthRange(year + SHIFT[said.yearTurn], said.month))
  return days(monthRange(year + monthYearShift(said.month - month, said.monthTurn, look), said.month))
}

/** Years to add for a month that lies `ahead` months after the reference's own in its year. */
function monthYearShift(ahead: number, turn: Turn | null, look: Outlook['look']): number {
  if (turn !== null && SHIFT[turn] < 0) return (ahead < 0 ? 1 : 0) + SHIFT[turn]
  if (turn !== null && SHIFT[turn] > 0) return (ahead > 0 ? -1 : 0) + SHIFT[turn]
  if (turn === 'this') return 0
  if (look === 'after') return ahead >= 0 ? 0 : 1
  if (ahead > 6) return -1
  return ahead < -6 ? 1 : 0
}

function yearDays(year: number | null): Days | null {
  return year === null
    ? null
    : { from: `${String(year).padStart(4, '0')}-01-01`, to: `${String(year).padStart(4, '0')}-12-31` }
}

/** The week, month or year `turn` tells, or the day or month that lies `count` units away. */
export function resolveUnit(unit: UnitName, turn: Turn | null, count: number, reference: CalendarDate): Days {
  const shift = turn === null ? count : SHIFT[turn]
  if (unit === 'year') return yearDays(Number(reference.slice(0, 4)) + shift) ?? { from: reference, to: reference }
  if (unit === 'month') {
    const { year, month } = shiftedMonth(reference, shift)
    return days(monthRange(year, month))
  }
  if (turn !== null && unit === 'week') {
    const start = addDays(monday(reference), 7 * shift)
    return { from: start, to: addDays(start, 6) }
  }
  if (unit === 'weekend') {
    const saturday = addDays(monday(reference), 5 + 7 * shift)
    return { from: saturday, to: addDays(saturday, 1) }
  }
  const day = addDays(reference, shift * (unit === 'week' ? 7 : 1))
  return { from: day, to: day }
}

/** The same day of another month, or its last day where it has no such day. */
export function monthsAway(date: CalendarDate, count: number): CalendarDate {
  const { year, month } = shiftedMonth(date, count)
  return calendarDate(year, month, Number(date.slice(8))) ?? monthRange(year, month).end
}

/** The month `shift` months after a day's own. */
function shiftedMonth(date: CalendarDate, shift: number): { year: number; month: number } {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + shift
  return { year: Math.floor(index / 12), month: (index % 12) + 1 }
}

function monday(date: CalendarDate): CalendarDate {
  return addDays(date, -((weekday(date) + 6) % 7))
}

function days({ start, end }: { start: CalendarDate; end: CalendarDate }): Days {
  return { from: start, to: end }
}
