import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatDay } from '../../i18n/format-date.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { SampleMark } from '../../ui/sample-mark.tsx'
import { today } from '../../ui/today.ts'
import { ViewSwitch } from '../../ui/view-switch.tsx'
import { useFilter } from '../filters/use-filter.ts'
import styles from './chart-frame.module.css'

interface Props {
  /** States what the chart shows, with its period. */
  title: string
  chart: ReactNode
  table: ReactNode
  /** What has to be known to read it. */
  notes?: ReactNode
}

/** A chart with its title, its table twin, and where its numbers come from. */
export function ChartFrame({ title, chart, table, notes }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const id = useId()
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const [filter] = useFilter()
  const told = useQuery(api.visits.headline.queryOptions({ filter }))
  const facets = useQuery(api.visits.facets.queryOptions({ filter }))
  const number = (value: number) => formatNumber(value, language)
  return (
    <section className={styles.frame} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <ViewSwitch
          views={[
            { view: 'chart', label: t('view.chart') },
            { view: 'table', label: t('view.table') },
          ]}
          current={view}
          onChange={setView}
        />
      </div>
      {view === 'chart' ? chart : table}
      {notes}
      {told.data && facets.data && (
        <p className={styles.source}>
          {t('charts.source', {
            reports: t('figures.reports', { count: told.data.reports, n: number(told.data.reports) }),
            outlets: t('charts.outlets', { count: facets.data.outlets.total, n: number(facets.data.outlets.total) }),
            day: formatDay(today(), language),
          })}
          {told.data.sampleReports > 0 && <SampleMark />}
        </p>
      )}
    </section>
  )
}
