import type { DaySpan } from './compared-periods.ts'
import type { NewsGap } from './news-gap.ts'

/** The gaps that touch a span of days; an outlet that was added is one on the first day of its reports. */
export function gapsIn(gaps: readonly NewsGap[], { from, to }: DaySpan): NewsGap[] {
  return gaps.filter((gap) => gap.from <= to && (gap.kind === 'outlet_added' ? gap.from : (gap.to ?? to)) >= from)
}
