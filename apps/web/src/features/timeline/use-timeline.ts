import { type Bar, barsOf, withFewerParts } from '@jawla/charts'
import {
  type DaySpan,
  type Filter,
  type Timeline,
  type TimelineSplit,
  type TimeUnit,
  unitEnd,
  unitStart,
  without,
} from '@jawla/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import type { Language } from '../../i18n/languages.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { today } from '../../ui/today.ts'
import { useView } from '../../view-search.ts'
import { isAskedByWindow, shownWindow, unitFor, wholeSpan } from './time-window.ts'
import { partsOf, type TimelinePart } from './timeline-parts.ts'
import { useZoom } from './use-zoom.ts'

/** What the chart draws: an answer with what was asked for, since the next question is another one. */
export interface Drawn extends Cut {
  /** Empty where no visit is dated. */
  bars: Bar[]
  parts: TimelinePart[]
  undated: number
}

interface Cut {
  window: DaySpan
  unit: TimeUnit
  split: TimelineSplit
}

type Answer = Cut & { timeline: Timeline }

/**
 * The timeline's questions and answers. The filter's period does not cut them: it stands out in the whole. Days and weeks are
 * asked for the window alone.
 */
export function useTimeline(filter: Filter) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [unitChosen, chooseUnit] = useView('unit')
  const [split, setSplit] = useView('split')
  const anytime = without(filter, 'from', 'to')
  const overview = useQuery(
    api.visits.timeline.queryOptions(
      { filter: anytime, unit: 'month', split: 'none' },
      { placeholderData: keepPreviousData },
    ),
  )
  const gaps = useQuery(api.store.newsGaps.queryOptions())
  const day = today()
  const whole = overview.data ? wholeSpan(overview.data, day) : null
  const { zoom, moveZoom, setZoom } = useZoom(whole)
  const unit = unitChosen === 'auto' ? unitFor(zoom ?? whole ?? NO_TIME) : unitChosen
  const window = whole === null ? NO_TIME : shownWindow(zoom, whole, { unit, period: filter })
  const asked = isAskedByWindow(unit)
    ? { ...anytime, from: unitStart(window.from, unit), to: unitEnd(window.to, unit) }
    : anytime
  const detail = useQuery(api.visits.timeline.queryOptions({ filter: asked, unit, split }, { enabled: whole !== null }))

  const { from, to } = window
  const answered: Answer | undefined = useMemo(
    () => detail.data && { timeline: detail.data, window: { from, to }, unit, split },
    [detail.data, from, to, unit, split],
  )
  // Until the next answer is there, the one before stays, as it was asked for.
  const [before, setBefore] = useState(answered)
  if (answered !== undefined && answered !== before) setBefore(answered)
  const answer = answered ?? before
  const drawn = useMemo(() => answer && draw(answer, { t, language }), [answer, t, language])
  const [first, last] = [whole?.from, whole?.to]
  const months = useMemo(
    () => (overview.data && first && last ? barsOf(overview.data, { from: first, to: last }, 'month') : []),
    [overview.data, first, last],
  )
  return {
    query: {
      data: overview.data && (whole === null ? nothing(overview.data.undated) : drawn),
      isError: overview.isError || detail.isError,
      isFetching: overview.isFetching || detail.isFetching,
      refetch: () => Promise.all([overview.refetch(), detail.refetch()]),
    },
    months,
    withoutMonth: overview.data?.undated ?? 0,
    gaps: gaps.data ?? [],
    today: day,
    ...{ whole, window, unit, unitChosen, chooseUnit, split, setSplit, zoom, moveZoom, setZoom },
  }
}

const NO_TIME: DaySpan = { from: '2000-01-01', to: '2000-01-31' }

function draw({ timeline, ...cut }: Answer, reader: { t: TFunction; language: Language }): Drawn {
  const parts = partsOf(timeline, cut.split, reader)
  const named = parts.flatMap(({ value }) => (value === null ? [] : [value]))
  return {
    ...cut,
    parts,
    bars: withFewerParts(barsOf(timeline, cut.window, cut.unit), named),
    undated: timeline.undated,
  }
}

function nothing(undated: number): Drawn {
  return { bars: [], parts: [], window: NO_TIME, unit: 'month', split: 'none', undated }
}
