import { useTranslation } from 'react-i18next'
import { AcrossChart } from '../features/charts/across-chart.tsx'
import { GraduatesChart } from '../features/charts/graduates-chart.tsx'
import { EmbedChosen } from '../features/embed/embed-chosen.tsx'
import { ActiveFilters } from '../features/filters/active-filters.tsx'
import { FilterPanel } from '../features/filters/filter-panel.tsx'
import { FilterSheet } from '../features/filters/filter-sheet.tsx'
import { useWide } from '../ui/use-screen.ts'
import styles from './charts-page.module.css'

/** Graduates and visits as charts, each with its table twin, for whatever the filter selects. */
export function ChartsPage() {
  const { t } = useTranslation()
  const wide = useWide()
  return (
    <>
      <title>{`${t('charts.title')} – ${t('app.name')}`}</title>
      <h1 className={styles.title}>{t('charts.title')}</h1>
      <ActiveFilters />
      <div className={styles.columns}>
        {wide && (
          <section className="no-print" aria-labelledby="filters-title">
            <h2 id="filters-title">{t('filters.title')}</h2>
            <FilterPanel />
          </section>
        )}
        <div className={styles.charts}>
          <GraduatesChart split="programs" actions={<EmbedChosen chart="graduates-by-program" />} />
          <GraduatesChart split="regions" actions={<EmbedChosen chart="graduates-by-region" />} />
          <AcrossChart rows="officials" columns="regions" actions={<EmbedChosen chart="visits-by-official" />} />
          <AcrossChart rows="programs" columns="kinds" />
        </div>
      </div>
      {!wide && <FilterSheet />}
    </>
  )
}
