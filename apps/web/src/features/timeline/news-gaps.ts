import type { CalendarDate, DaySpan, NewsGap } from '@jawla/domain'
import type { TFunction } from 'i18next'
import { formatDay } from '../../i18n/format-date.ts'
import type { Language } from '../../i18n/languages.ts'
import { setApart } from '../../i18n/set-apart.ts'

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

/** What a gap means for what is drawn, as one sentence. */
export function gapWords({ kind, outlet, from, to }: NewsGap, t: TFunction, language: Language): string {
  const name = setApart(outlet)
  const since = formatDay(from, language)
  if (kind === 'outlet_added') return t('timeline.gap.added', { outlet: name, from: since })
  return to === null
    ? t('timeline.gap.since', { outlet: name, from: since })
    : t('timeline.gap.between', { outlet: name, from: since, to: formatDay(to, language) })
}
