import { type Filter, monthRange, type Timeline } from '@jawla/domain'

/** Visits that begin in one month, `YYYY-MM`. */
export interface MonthCount {
  month: string
  held: number
  announced: number
  cancelled: number
}

/** A timeline by month, uncut, as rows of months. */
export function monthsOf({ rows }: Timeline): MonthCount[] {
  return rows.map(({ start, held, announced, cancelled }) => {
    return { month: start.slice(0, 7), held, announced, cancelled }
  })
}

/** Two months, `YYYY-MM`, inclusive. */
export interface MonthSpan {
  first: string
  last: string
}

/** The months from first to last without a gap; a month that nobody told of counts zero visits. */
export function withoutGaps(months: readonly MonthCount[]): MonthCount[] {
  const known = new Map(months.map((row) => [row.month, row]))
  const names = [...known.keys()].sort()
  const [first, last] = [names.at(0), names.at(-1)]
  const filled: MonthCount[] = []
  if (first === undefined || last === undefined) return filled
  for (let month = first; month <= last; month = nextMonth(month)) {
    filled.push(known.get(month) ?? { month, held: 0, announced: 0, cancelled: 0 })
  }
  return filled
}

/** `nextMonth('2024-12')` is `'2025-01'`. */
export function nextMonth(month: string): string {
  const [year, number] = yearAndMonth(month)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** Which of `count` months stands at a share of the chart's width, 0 its left edge; read from the right in Arabic. */
export function monthIndexAt(share: number, count: number, fromRight: boolean): number {
  const along = fromRight ? 1 - share : share
  return Math.min(count - 1, Math.max(0, Math.floor(along * count)))
}

/** The part of the chart that a span takes, as shares of its width from the left edge; null where none of it shows. */
export function spanShares(
  months: readonly MonthCount[],
  span: MonthSpan,
  fromRight: boolean,
): { left: number; right: number } | null {
  const inside = months.flatMap(({ month }, index) => (month >= span.first && month <= span.last ? [index] : []))
  const [first, last] = [inside.at(0), inside.at(-1)]
  if (first === undefined || last === undefined) return null
  const [start, end] = [first / months.length, (last + 1) / months.length]
  return fromRight ? { left: 1 - end, right: 1 - start } : { left: start, right: end }
}

/** The months that a filter's days reach into; null where it names no day. An open end is the chart's own. */
export function spanOf(filter: Pick<Filter, 'from' | 'to'>, months: readonly MonthCount[]): MonthSpan | null {
  if (filter.from === null && filter.to === null) return null
  const first = filter.from?.slice(0, 7) ?? months.at(0)?.month
  const last = filter.to?.slice(0, 7) ?? months.at(-1)?.month
  return first === undefined || last === undefined ? null : { first, last }
}

/** First and last day of a span, in whichever order its months were pointed at. */
export function daysOf(span: MonthSpan): { from: string; to: string } {
  const [first, last] = span.first <= span.last ? [span.first, span.last] : [span.last, span.first]
  return { from: monthRange(...yearAndMonth(first)).start, to: monthRange(...yearAndMonth(last)).end }
}

function yearAndMonth(month: string): [number, number] {
  return [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
}
