import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { QueryState } from '../../ui/query-state.tsx'
import { ViewSwitch } from '../../ui/view-switch.tsx'
import { without } from '../filters/filter-changes.ts'
import { useFilter } from '../filters/use-filter.ts'
import { DragSpan } from './drag-span.tsx'
import { MonthPicker } from './month-picker.tsx'
import { MonthTable } from './month-table.tsx'
import { daysOf, monthsOf, spanOf, withoutGaps } from './months.ts'
import styles from './timeline-section.module.css'

const AXIS = 36
const AIR = 8
const MonthChart = lazy(async () => ({ default: (await import('./month-chart.tsx')).MonthChart }))

/** When the visits were. The period chosen does not cut what is drawn: it stands out in the whole. */
export function TimelineSection() {
  const { t } = useTranslation()
  const language = useLanguage()
  const fromRight = language.dir === 'rtl'
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const [filter, setFilter] = useFilter()
  const anytime = without(filter, 'from', 'to')
  const counts = useQuery(
    api.visits.timeline.queryOptions({ filter: anytime, unit: 'month' }, { placeholderData: keepPreviousData }),
  )
  // What is dated to the year alone is left out of the chart like what has no date.
  const undated = counts.data?.undated ?? 0
  return (
    <section className={styles.timeline} aria-labelledby="timeline-title">
      <div className={styles.head}>
        <h2 id="timeline-title">{t('timeline.title')}</h2>
        <ul className={styles.legend}>
          {(['held', 'announced', 'cancelled'] as const).map((status) => (
            <li key={status}>
              <i className={styles[status]} /> {t(`status.${status}`)}
            </li>
          ))}
        </ul>
        <ViewSwitch
          views={[
            { view: 'chart', label: t('view.chart') },
            { view: 'table', label: t('view.table') },
          ]}
          current={view}
          onChange={setView}
        />
      </div>
      <QueryState query={counts} skeleton={<div className={styles.chart} />}>
        {(timeline) => {
          const months = withoutGaps(monthsOf(timeline))
          if (months.length === 0) return <p className={styles.empty}>{t('timeline.empty')}</p>
          if (view === 'table') return <MonthTable months={months} />
          return (
            <>
              <div className={styles.chart}>
                <DragSpan
                  months={months}
                  span={spanOf(filter, months)}
                  fromRight={fromRight}
                  inset={fromRight ? { left: AIR, right: AXIS } : { left: AXIS, right: AIR }}
                  onChoose={(span) => setFilter({ ...filter, ...daysOf(span) })}
                >
                  <Suspense fallback={null}>
                    <MonthChart months={months} axis={AXIS} air={AIR} />
                  </Suspense>
                </DragSpan>
              </div>
              <MonthPicker months={months} filter={filter} onChange={setFilter} />
            </>
          )
        }}
      </QueryState>
      {undated > 0 && (
        <p className={styles.note}>{t('timeline.undated', { count: undated, n: formatNumber(undated, language) })}</p>
      )}
    </section>
  )
}
