import type { CalendarDate, DaySpan, Filter, Timeline } from '@jawla/domain'
import { unitEnd, unitStart } from '@jawla/domain'
import { SERIES } from '../drawing/paints.ts'
import { type Bar, barsOf, withFewerParts } from './time-bars.ts'

/** The months of a chart and the parts that its bars are drawn in. */
export interface MonthBars {
  bars: Bar[]
  /** Values in order, null for the rest; one null where nothing cuts the bars. */
  parts: (string | null)[]
}

/** A bar for each month from the first to the last, those of the filter's period included; none where no visit is dated to a month. */
export function monthBars(timeline: Timeline, filter: Filter): MonthBars {
  const span = spanOf(timeline, filter)
  if (span === null) return { bars: [], parts: [] }
  const named = timeline.parts.slice(0, SERIES).map(({ value }) => value)
  const bars = withFewerParts(barsOf(timeline, span, 'month'), named)
  const hasRest = bars.some(({ parts }) => parts.some(({ part }) => part === null))
  return { bars, parts: [...named, ...(hasRest ? [null] : [])] }
}

function spanOf({ rows }: Timeline, { from, to }: Filter): DaySpan | null {
  const [first, last] = [rows.at(0)?.start, rows.at(-1)?.start]
  if (first === undefined || last === undefined) return null
  const least = (a: CalendarDate, b: CalendarDate) => (a < b ? a : b)
  return {
    from: from === null ? first : least(unitStart(from, 'month'), first),
    to: to === null || to < last ? unitEnd(last, 'month') : unitEnd(to, 'month'),
  }
}
