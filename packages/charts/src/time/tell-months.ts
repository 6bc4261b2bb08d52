import { gapsIn } from '@jawla/domain'
import type { ChartData, ChartFacts } from '../chart-data.ts'
import type { Narrowed } from '../picture.ts'
import { formatSpan, formatUnit } from '../words/format-date.ts'
import type { Speaker } from '../words/say.ts'
import { setApart } from '../words/set-apart.ts'
import type { Told } from '../words/told.ts'
import { gapWords } from './gap-words.ts'
import { monthBars } from './month-bars.ts'
import { monthWords } from './month-words.ts'
import { partName } from './part-name.ts'
import { statusWords } from './status-words.ts'
import { type Bar, STATUSES, visitsOf } from './time-bars.ts'

type Data = ChartData & Extract<ChartFacts, { chart: 'visits-by-month' }>

export function tellMonths(data: Data, speaker: Speaker): Told {
  const { t, counted } = speaker
  const { bars } = monthBars(data.timeline, data.filter)
  const { undated } = data.timeline
  const [first, last] = [bars.at(0), bars.at(-1)]
  const gaps = first === undefined || last === undefined ? [] : gapsIn(data.gaps, { from: first.from, to: last.to })
  return {
    title: t('timeline.title.month'),
    summary: summaryOf(data, bars, speaker),
    notes: [
      ...(undated > 0 ? [counted('timeline.undated.month', undated)] : []),
      ...(data.split === 'officials' ? [t('timeline.twice')] : []),
      ...gaps.map((gap) => gapWords(gap, t, speaker.language)),
    ],
    table: tableOf(data, bars, speaker),
    lines: bars.filter(({ parts }) => parts.length > 0).map((bar) => monthWords(bar, data, speaker)),
  }
}

function summaryOf(data: Data, bars: readonly Bar[], { t, counted, n, language }: Speaker): string {
  const [first, last] = [bars.at(0), bars.at(-1)]
  if (first === undefined || last === undefined) {
    return t('chart.summary.months.undated', { visits: counted('visits.count', data.visits) })
  }
  const most = bars.reduce((highest, bar) => (visitsOf(bar) > visitsOf(highest) ? bar : highest))
  const sum = (status: (typeof STATUSES)[number]) => most.parts.reduce((all, part) => all + part[status], 0)
  const counts = { held: sum('held'), announced: sum('announced'), cancelled: sum('cancelled') }
  return t('chart.summary.months', {
    visits: counted('visits.count', data.visits - data.timeline.undated),
    period: setApart(formatSpan({ from: first.from, to: last.to }, language)),
    month: formatUnit(most.from, 'month', language),
    // A visit of two officials is in two parts: only without parts are these numbers of visits.
    counts: data.split === 'officials' ? n(visitsOf(most)) : statusWords(counts, t, language),
  })
}

function tableOf(data: Data, bars: readonly Bar[], speaker: Speaker): Told['table'] {
  const { t, n, language } = speaker
  const { split } = data
  return {
    head: [
      t('chart.column.month'),
      ...(split === 'none' ? [] : [t(`filters.${split}`)]),
      ...STATUSES.map((status) => t(`status.${status}`)),
    ],
    rows: bars.flatMap((bar) =>
      bar.parts.map((part) => ({
        cells: [
          formatUnit(bar.from, 'month', language),
          ...(split === 'none' ? [] : [partName(part.part, data, speaker)]),
          ...STATUSES.map((status) => n(part[status])),
        ],
        narrowed: narrowedTo(bar, split, part.part),
      })),
    ),
  }
}

/** What selects the visits of a part in a month; nothing selects those that no other part names. */
function narrowedTo({ from, to }: Bar, split: Data['split'], part: string | null): Narrowed | null {
  if (split === 'none') return { from, to }
  const params = { regions: 'region', officials: 'official', kinds: 'kind' } as const
  return part === null ? null : { from, to, [params[split]]: part }
}
