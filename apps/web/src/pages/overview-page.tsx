import type { Filter } from '@jawla/domain'
import { lazy, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { EmbedShown } from '../features/embed/embed-shown.tsx'
import { ExportButton } from '../features/export/export-button.tsx'
import { ActiveFilters } from '../features/filters/active-filters.tsx'
import { FilterPanel } from '../features/filters/filter-panel.tsx'
import { FilterSheet } from '../features/filters/filter-sheet.tsx'
import { SavedViewsButton } from '../features/filters/saved-views-button.tsx'
import { SearchBox } from '../features/filters/search-box.tsx'
import { ShownFilter } from '../features/filters/shown-filter.tsx'
import { MapSection } from '../features/map/map-section.tsx'
import { askOverview } from '../features/overview/ask-overview.ts'
import { HeadlineFigures } from '../features/overview/headline-figures.tsx'
import { RegionProfile } from '../features/overview/region-profile.tsx'
import { VisitList } from '../features/visits/visit-list.tsx'
import { LazyPart } from '../ui/lazy-part.tsx'
import { useWide } from '../ui/use-screen.ts'
import { WhenNear } from '../ui/when-near.tsx'
import { useView } from '../view-search.ts'
import styles from './overview-page.module.css'

const TimelineSection = lazy(async () => ({
  default: (await import('../features/timeline/timeline-section.tsx')).TimelineSection,
}))

/** Figures, map between filters and profile, timeline, visits. */
export function OverviewPage() {
  const { t } = useTranslation()
  const wide = useWide()
  const [layer] = useView('layer')
  const ask = useCallback((filter: Filter) => askOverview(filter, layer), [layer])
  return (
    <ShownFilter ask={ask}>
      <title>{t('app.title')}</title>
      <h1 className="visually-hidden">{t('app.title')}</h1>
      <div className={`${styles.tools} no-print`}>
        <SearchBox />
        <div className={styles.buttons}>
          <ExportButton />
          <SavedViewsButton />
        </div>
      </div>
      <HeadlineFigures />
      <ActiveFilters />
      <div className={styles.atlas}>
        {wide && (
          <section className={`${styles.filters} no-print`} aria-labelledby="filters-title">
            <h2 id="filters-title">{t('filters.title')}</h2>
            <FilterPanel />
          </section>
        )}
        <div className={styles.map}>
          <MapSection actions={<EmbedShown chart="visits-by-region" />} />
        </div>
        <RegionProfile />
      </div>
      <WhenNear place={<div className={styles.timeline} />}>
        <LazyPart place={<div className={styles.timeline} aria-busy="true" />}>
          <TimelineSection actions={<EmbedShown chart="visits-by-month" />} />
        </LazyPart>
      </WhenNear>
      <VisitList />
      {!wide && <FilterSheet />}
    </ShownFilter>
  )
}
