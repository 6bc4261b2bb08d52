import type { CalendarDate, DaySpan, NewsGap } from '@jawla/domain'

/** When some feed was not read, whichever: overlapping gaps are one. Oldest first. */
export function unreadSpans(gaps: readonly NewsGap[], today: CalendarDate): DaySpan[] {
  const spans: DaySpan[] = []
  for (const { kind, from, to } of [...gaps].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const end = to ?? today
    const last = spans.at(-1)
    if (kind !== 'feed_down' || end < from) continue
    if (last === undefined || from > last.to) spans.push({ from, to: end })
    else if (end > last.to) last.to = end
  }
  return spans
}
