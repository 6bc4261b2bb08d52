import * as z from 'zod'
import { type CalendarDate, calendarDateSchema } from './calendar-date.ts'

/**
 * Why there may be less news than there were visits, in days of Morocco. `feed_down`: the outlet's feed was not read from
 * `from` to `to`, both inclusive, or since then where `to` is null. `outlet_added`: its reports are known from `from` on, so
 * what went before was read without it; `to` is null.
 */
export const newsGapSchema = z.object({
  kind: z.enum(['feed_down', 'outlet_added']),
  outlet: z.string(),
  from: calendarDateSchema,
  to: calendarDateSchema.nullable(),
})
export type NewsGap = z.infer<typeof newsGapSchema>

interface Span {
  outlet: string
  from: CalendarDate
  to: CalendarDate | null
}

/** Spans of one outlet that share a day are one: two feeds of an outlet fall silent together. Oldest first. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  const last = new Map<string, Span>()
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))) {
    const before = last.get(span.outlet)
    if (before !== undefined && (before.to === null || span.from <= before.to)) {
      before.to = before.to === null || span.to === null ? null : before.to > span.to ? before.to : span.to
      continue
    }
    const one = { ...span }
    last.set(span.outlet, one)
    joined.push(one)
  }
  return joined
}
