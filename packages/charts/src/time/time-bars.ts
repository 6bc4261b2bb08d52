import {
  addDays,
  type CalendarDate,
  type DaySpan,
  daysBetween,
  type Timeline,
  type TimeUnit,
  unitEnd,
  unitsOf,
} from '@jawla/domain'

export const STATUSES = ['held', 'announced', 'cancelled'] as const
type ByStatus = Record<(typeof STATUSES)[number], number>

export interface BarPart extends ByStatus {
  /** Null for the visits of no part that is named, and where nothing cuts the bars. */
  part: string | null
}

/** The visits whose days reach into one unit of time. */
export interface Bar extends DaySpan {
  /** In the timeline's order of parts; only those with visits. */
  parts: BarPart[]
}

/** One bar for each unit that a span reaches into, without a gap, oldest first. Rows outside it are left out. */
export function barsOf({ rows }: Pick<Timeline, 'rows'>, { from, to }: DaySpan, unit: TimeUnit): Bar[] {
  const starts = unitsOf({ from, to }, unit)
  const bars = new Map<CalendarDate, Bar>(
    starts.map((start) => [start, { from: start, to: unitEnd(start, unit), parts: [] }]),
  )
  for (const { start, ...part } of rows) bars.get(start)?.parts.push(part)
  return [...bars.values()]
}

/** How many visits a bar or one of its parts stands for; a visit in two parts counts in both. */
export function visitsOf(bar: Bar | BarPart): number {
  if (!('parts' in bar)) return bar.held + bar.announced + bar.cancelled
  return bar.parts.reduce((sum, part) => sum + visitsOf(part), 0)
}

/** The bars with only the first `most` named parts; what the others hold is with the nameless. */
export function withFewerParts(bars: readonly Bar[], named: readonly string[]): Bar[] {
  return bars.map((bar) => {
    const kept = bar.parts.filter(({ part }) => part !== null && named.includes(part))
    const rest = bar.parts.filter(({ part }) => part === null || !named.includes(part))
    if (rest.length === 0) return bar
    const sum = (status: keyof ByStatus) => rest.reduce((all, part) => all + part[status], 0)
    return {
      ...bar,
      parts: [...kept, { part: null, held: sum('held'), announced: sum('announced'), cancelled: sum('cancelled') }],
    }
  })
}

/** Which of `count` bars stands at a share of the chart's width, 0 its left edge; read from the right in Arabic. */
export function barIndexAt(share: number, count: number, fromRight: boolean): number {
  const along = fromRight ? 1 - share : share
  return Math.min(count - 1, Math.max(0, Math.floor(along * count)))
}

/** A part of the chart's width, as shares of it from the left edge. */
export interface Shares {
  left: number
  right: number
}

/** The part of the chart that the bars take which a span reaches into; null where it reaches into none. */
export function sharesOf(bars: readonly DaySpan[], span: DaySpan, fromRight: boolean): Shares | null {
  const inside = bars.flatMap(({ from, to }, index) => (to >= span.from && from <= span.to ? [index] : []))
  const [first, last] = [inside.at(0), inside.at(-1)]
  return first === undefined || last === undefined
    ? null
    : mirrored({ left: first / bars.length, right: (last + 1) / bars.length }, fromRight)
}

/** The same to the day: a week takes a quarter of its month's bar. Null where none of it shows. */
export function exactSharesOf(bars: readonly DaySpan[], span: DaySpan, fromRight: boolean): Shares | null {
  const [first, last] = [bars.at(0), bars.at(-1)]
  if (first === undefined || last === undefined || span.from > last.to || span.to < first.from) return null
  const [left, right] = [shareOf(bars, span.from), shareOf(bars, addDays(span.to, 1))]
  return mirrored({ left, right }, fromRight)
}

/** Where a day begins, 0 to 1 along the bars; what is outside stands at the edge. */
function shareOf(bars: readonly DaySpan[], day: CalendarDate): number {
  const index = bars.findIndex(({ to }) => day <= to)
  const bar = bars[index]
  if (bar === undefined) return 1
  const days = daysBetween(bar.from, bar.to) + 1
  return Math.max(0, index + daysBetween(bar.from, day) / days) / bars.length
}

function mirrored({ left, right }: Shares, fromRight: boolean): Shares {
  return fromRight ? { left: 1 - right, right: 1 - left } : { left, right }
}

/** Every so many units a label, by the room that one of them needs. */
const LABEL_STEPS: Record<TimeUnit, readonly number[]> = {
  day: [1, 2, 7, 14, 28, 56],
  week: [1, 2, 4, 8, 13, 26],
  month: [1, 2, 3, 6, 12, 24, 60, 120],
  year: [1, 2, 5, 10, 20],
}
const LABEL_WIDTH = { year: 48, month: 88, week: 104, day: 104 } as const

/** The bars that have a label under them, where each bar is `slot` pixels wide, and what unit the label names. */
export function xLabels(bars: readonly Bar[], unit: TimeUnit, slot: number): { index: number; unit: TimeUnit }[] {
  const steps = LABEL_STEPS[unit]
  const needs = (step: number) => (unit === 'month' && step >= 12 ? LABEL_WIDTH.year : LABEL_WIDTH[unit])
  const step = steps.find((one) => one * slot >= needs(one)) ?? steps.at(-1) ?? 1
  const named = unit === 'month' && step >= 12 ? 'year' : unit
  return bars.flatMap((bar, index) => (numberOf(bar, unit, index) % step === 0 ? [{ index, unit: named }] : []))
}

/** Months and years are counted from the year 0, so that labels stand at Januaries and round years. */
function numberOf({ from }: DaySpan, unit: TimeUnit, index: number): number {
  if (unit === 'year') return Number(from.slice(0, 4))
  return unit === 'month' ? Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 : index
}
