import {
  addMonths,
  type CalendarDate,
  type DaySpan,
  type Filter,
  type Timeline,
  unitEnd,
  unitStart,
} from '@jawla/domain'
import { SERIES } from '../drawing/paints.ts'
import { type Bar, barsOf, withFewerParts } from './time-bars.ts'

/** The months of a chart and the parts that its bars are drawn in. */
export interface MonthBars {
  bars: Bar[]
  /** Values in order, null for the rest; one null where nothing cuts the bars. */
  parts: (string | null)[]
}

/** Months before the first visit and after the last one that a filter's period adds. */
const MOST_EMPTY = 24

/** A bar for each month from the first to the last, those of the filter's period included; none where no visit is dated to a month. */
export function monthBars(timeline: Timeline, filter: Filter): MonthBars {
  const span = spanOf(timeline, filter)
  if (span === null) return { bars: [], parts: [] }
  const named = timeline.parts.slice(0, SERIES).map(({ value }) => value)
  const bars = withFewerParts(barsOf(timeline, span, 'month'), named)
  const hasRest = bars.some(({ parts }) => parts.some(({ part }) => part === null))
  return { bars, parts: [...named, ...(hasRest ? [null] : [])] }
}

const least = (a: CalendarDate, b: CalendarDate) => (a < b ? a : b)
const greatest = (a: CalendarDate, b: CalendarDate) => (a < b ? b : a)

function spanOf({ rows }: Timeline, { from, to }: Filter): DaySpan | null {
  const [first, last] = [rows.at(0)?.start, rows.at(-1)?.start]
  if (first === undefined || last === undefined) return null
  const end = unitEnd(last, 'month')
  const [earliest, latest] = [addMonths(first, -MOST_EMPTY), unitEnd(addMonths(last, MOST_EMPTY), 'month')]
  return {
    from: from === null ? first : least(first, greatest(unitStart(from, 'month'), earliest)),
    to: to === null ? end : greatest(end, least(unitEnd(to, 'month'), latest)),
  }
}
