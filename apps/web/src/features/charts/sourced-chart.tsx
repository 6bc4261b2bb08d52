import { useQuery } from '@tanstack/react-query'
import { type ComponentProps, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatDay } from '../../i18n/format-date.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { ChartFrame } from '../../ui/chart-frame.tsx'
import { today } from '../../ui/today.ts'
import { useFilter } from '../filters/use-filter.ts'

type Framed<Data> = Pick<
  ComponentProps<typeof ChartFrame<Data, 'chart' | 'table'>>,
  'name' | 'title' | 'query' | 'empty' | 'notes'
>

interface Props<Data> extends Framed<Data> {
  chart: (data: Data) => ReactNode
  table: (data: Data) => ReactNode
}

/** A chart of this page with its table twin, and on how many reports of how many outlets it rests. */
export function SourcedChart<Data>({ chart, table, ...framed }: Props<Data>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const [filter] = useFilter()
  const told = useQuery(api.visits.headline.queryOptions({ filter }))
  const facets = useQuery(api.visits.facets.queryOptions({ filter }))
  const counted = (key: 'figures.reports' | 'charts.outlets', count: number) =>
    t(key, { count, n: formatNumber(count, language) })
  const source =
    told.data && facets.data
      ? t('charts.source', {
          reports: counted('figures.reports', told.data.reports),
          outlets: counted('charts.outlets', facets.data.outlets.total),
          day: formatDay(today(), language),
        })
      : undefined
  return (
    <ChartFrame
      {...framed}
      views={[
        { view: 'chart', label: t('view.chart') },
        { view: 'table', label: t('view.table') },
      ]}
      view={view}
      onView={setView}
      height="24rem"
      {...(source === undefined ? {} : { source })}
    >
      {(data) => (view === 'chart' ? chart(data) : table(data))}
    </ChartFrame>
  )
}
