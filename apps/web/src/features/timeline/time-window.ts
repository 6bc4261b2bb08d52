import { type CalendarDate, type DaySpan, type Filter, monthRange, type Timeline, type TimeUnit } from '@jawla/domain'

/** Shown at once at most, in months: more bars would be thinner than a pixel, and more to ask for than anybody sees. */
const MOST_MONTHS: Record<TimeUnit, number> = {
  day: 12,
  week: 36,
  month: Number.POSITIVE_INFINITY,
  year: Number.POSITIVE_INFINITY,
}

/** Up to so many months the unit is fine enough to see something, and not so fine that the bars fall apart. */
const FINEST_FOR = [
  [3, 'day'],
  [18, 'week'],
  [150, 'month'],
] as const satisfies readonly [number, TimeUnit][]

/** From the month of the first visit to that of the last or of today, whichever is later; null where no visit is dated. */
export function wholeSpan({ rows }: Pick<Timeline, 'rows'>, today: CalendarDate): DaySpan | null {
  const [first, last] = [rows.at(0)?.start, rows.at(-1)?.start]
  if (first === undefined || last === undefined) return null
  return monthsFrom(Math.min(monthOf(first), monthOf(today)), Math.max(monthOf(last), monthOf(today)))
}

/** The unit that suits a span of time where the reader chose none. */
export function unitFor(span: DaySpan): TimeUnit {
  return FINEST_FOR.find(([months]) => monthsIn(span) <= months)?.[1] ?? 'year'
}

/** Whether only what is shown is asked for: the record by days is long. */
export function isAskedByWindow(unit: TimeUnit): boolean {
  return Number.isFinite(MOST_MONTHS[unit])
}

/**
 * What of the record is shown by a unit: what was chosen, else all of it, and of either no more than the unit allows: the
 * months up to the end of the period that the filter names, else the latest.
 */
export function shownWindow(
  chosen: DaySpan | null,
  whole: DaySpan,
  { unit, period }: { unit: TimeUnit; period: Pick<Filter, 'from' | 'to'> },
): DaySpan {
  const wanted = chosen ?? whole
  const [first, last] = [
    Math.max(monthOf(wanted.from), monthOf(whole.from)),
    Math.min(monthOf(wanted.to), monthOf(whole.to)),
  ]
  if (first > last) return shownWindow(null, whole, { unit, period })
  const most = MOST_MONTHS[unit]
  if (last - first + 1 <= most) return monthsFrom(first, last)
  const asked = period.to ?? period.from
  const end = asked === null ? last : Math.min(last, Math.max(first + most - 1, monthOf(asked)))
  return monthsFrom(end - most + 1, end)
}

/** The window with one edge moved by months, the other one kept or, where the unit shows no more at once, drawn along. */
export function withEdgeMoved(
  window: DaySpan,
  { edge, by }: { edge: 'from' | 'to'; by: number },
  { whole, unit }: { whole: DaySpan; unit: TimeUnit },
): DaySpan {
  const most = MOST_MONTHS[unit]
  const [from, to] = [monthOf(window.from), monthOf(window.to)]
  if (edge === 'from') {
    const moved = Math.min(to, Math.max(monthOf(whole.from), from + by))
    return monthsFrom(moved, Math.min(to, moved + most - 1))
  }
  const moved = Math.max(from, Math.min(monthOf(whole.to), to + by))
  return monthsFrom(Math.max(from, moved - most + 1), moved)
}

/** The whole window moved by months, as far as the record goes. */
export function withWindowMoved(window: DaySpan, by: number, whole: DaySpan): DaySpan {
  const [from, to] = [monthOf(window.from), monthOf(window.to)]
  const room = Math.min(monthOf(whole.to) - to, Math.max(monthOf(whole.from) - from, by))
  return monthsFrom(from + room, to + room)
}

/** The days that a filter's period reaches from and to; null where it names none. An open end is the record's own. */
export function periodOf({ from, to }: Pick<Filter, 'from' | 'to'>, whole: DaySpan): DaySpan | null {
  if (from === null && to === null) return null
  return { from: from ?? whole.from, to: to ?? whole.to }
}

/** Months since the year 0: `monthOf('2025-02-07')` is 24301. */
export function monthOf(day: CalendarDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

/** Whole months, both inclusive, as days. */
export function monthsFrom(first: number, last: number): DaySpan {
  return { from: monthRange(...yearAndMonth(first)).start, to: monthRange(...yearAndMonth(last)).end }
}

function yearAndMonth(month: number): [number, number] {
  return [Math.floor(month / 12), (month % 12) + 1]
}

function monthsIn({ from, to }: DaySpan): number {
  return monthOf(to) - monthOf(from) + 1
}
