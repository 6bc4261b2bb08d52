import type { RegionCode } from '@jawla/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { QueryState } from '../../ui/query-state.tsx'
import { ViewSwitch } from '../../ui/view-switch.tsx'
import { without } from '../filters/filter-changes.ts'
import { useFilter } from '../filters/use-filter.ts'
import { MapLegend } from './map-legend.tsx'
import styles from './map-section.module.css'
import { RegionTable } from './region-table.tsx'

const MoroccoMap = lazy(async () => ({ default: (await import('./morocco-map.tsx')).MoroccoMap }))

/**
 * Where the visits were. The regions chosen do not cut what is drawn, so that the chosen one stands among the others;
 * choosing a region that stands alone already lets it go again.
 */
export function MapSection() {
  const { t } = useTranslation()
  const [view, setView] = useState<'map' | 'table'>('map')
  const [filter, setFilter] = useFilter()
  const anywhere = without(filter, 'regions')
  const regions = useQuery(
    api.visits.byRegion.queryOptions({ filter: anywhere }, { placeholderData: keepPreviousData }),
  )
  const places = useQuery(api.visits.places.queryOptions({ filter }, { placeholderData: keepPreviousData }))
  const choose = (region: RegionCode) => {
    const alone = filter.regions.length === 1 && filter.regions[0] === region
    setFilter({ ...filter, regions: alone ? [] : [region] })
  }
  return (
    <section aria-labelledby="map-title">
      <div className={styles.head}>
        <h2 id="map-title">{t('map.title')}</h2>
        <ViewSwitch
          views={[
            { view: 'map', label: t('view.map') },
            { view: 'table', label: t('view.table') },
          ]}
          current={view}
          onChange={setView}
        />
      </div>
      <QueryState query={regions} skeleton={<div className={styles.place} />}>
        {(rows) =>
          view === 'table' ? (
            <RegionTable rows={rows} places={places.data ?? []} onChoose={choose} />
          ) : (
            <div className={styles.drawing}>
              <Suspense fallback={<div className={styles.canvas} />}>
                <MoroccoMap regions={rows} places={places.data ?? []} chosen={filter.regions} onChoose={choose} />
              </Suspense>
              <MapLegend counts={rows.map((row) => row.visits)} />
            </div>
          )
        }
      </QueryState>
    </section>
  )
}
