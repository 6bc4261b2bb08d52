import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
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
  'name' | 'title' | 'query' | 'empty' | 'notes' | 'actions'
>

interface Props<Data> extends Framed<Data> {
  chart: (data: Data) => ReactNode
  table: (data: Data) => ReactNode
  /** The part of the methodology that tells how it is counted. */
  counted: 'people-counted' | 'when-two-reports-tell-of-one-visit'
}

/** A chart of this page with its table twin, and on how many reports of how many outlets it rests. */
export function SourcedChart<Data>({ chart, table, counted, ...framed }: Props<Data>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const [filter] = useFilter()
  const headline = useQuery(api.visits.headline.queryOptions({ filter }))
  const facets = useQuery(api.visits.facets.queryOptions({ filter }))
  const told = (key: 'figures.reports' | 'charts.outlets', count: number) =>
    t(key, { count, n: formatNumber(count, language) })
  const source =
    headline.data && facets.data
      ? t('charts.source', {
          reports: told('figures.reports', headline.data.reports),
          outlets: told('charts.outlets', facets.data.outlets.total),
          day: formatDay(today(), language),
        })
      : undefined
  return (
    <ChartFrame
      {...framed}
      notes={(data) => (
        <>
          {framed.notes?.(data)}
          <p className="no-print">
            <Link to="/methodology" hash={counted}>
              {t('charts.counted')}
            </Link>
          </p>
        </>
      )}
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
