import { type Filter, REGION_CODES } from '@jawla/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { ChartFrame } from '../../ui/chart-frame.tsx'
import { LazyPart } from '../../ui/lazy-part.tsx'
import { AnswerTrouble } from '../../ui/query-state.tsx'
import { today } from '../../ui/today.ts'
import { WhenNear } from '../../ui/when-near.tsx'
import { useView } from '../../view-search.ts'
import { useShownFilter } from '../filters/shown-filter.tsx'
import { areaViews } from './area-view.ts'
import { chooseProvince, chooseRegion, stepBack } from './choose-area.ts'
import { MapLegend } from './map-legend.tsx'
import { type Level, levelOf, regionLookedAt } from './map-level.ts'
import styles from './map-section.module.css'
import { MapSwitches } from './map-switches.tsx'
import { UnplacedFacilities } from './unplaced-facilities.tsx'
import { type AreaCounts, useAreaCounts } from './use-area-counts.ts'

const MapDrawing = lazy(async () => ({ default: (await import('./map-drawing.tsx')).MapDrawing }))

const AreaTables = lazy(async () => ({ default: (await import('./area-tables.tsx')).AreaTables }))

/** Of the drawing with its legend. */
const PLACE = 'calc(var(--map-height) + 4.75rem)'

/** Where the visits were: regions and, near, provinces, in shades of the measure chosen, as a map or as tables. */
export function MapSection({ actions }: { actions?: ReactNode }) {
  const { t } = useTranslation()
  const [view, setView] = useState<'map' | 'table'>('map')
  const [near, setNear] = useState(false)
  const [measure] = useView('measure')
  const [filter] = useShownFilter()
  const counts = useAreaCounts(filter)
  const level = view === 'table' ? 'regions' : levelOf(regionLookedAt(filter), near)
  const title = t(`map.title.${level}.${measure}`)
  return (
    <ChartFrame
      name="map"
      title={title}
      views={[
        { view: 'map', label: t('view.map') },
        { view: 'table', label: t('view.table') },
      ]}
      view={view}
      onView={setView}
      switches={<MapSwitches shaded={view === 'map'} />}
      query={counts}
      height={PLACE}
      actions={actions}
    >
      {(data) =>
        view === 'table' ? (
          <LazyPart place={<div style={{ blockSize: PLACE }} />}>
            <AreaTables counts={data} />
          </LazyPart>
        ) : (
          <DrawnMap {...{ title, level, counts: data, setNear }} />
        )
      }
    </ChartFrame>
  )
}

interface DrawnMapProps {
  title: string
  level: Level
  counts: AreaCounts
  setNear: (near: boolean) => void
}

function DrawnMap({ title, level, counts, setNear }: DrawnMapProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [measure] = useView('measure')
  const [layer] = useView('layer')
  const [filter, setFilter] = useShownFilter()
  const ofFacilities = layer === 'facilities'
  const places = useQuery(
    api.visits.places.queryOptions({ filter }, { placeholderData: keepPreviousData, enabled: !ofFacilities }),
  )
  const facilities = useQuery(
    api.facilities.points.queryOptions({ filter }, { placeholderData: keepPreviousData, enabled: ofFacilities }),
  )
  const marks = ofFacilities ? facilities : places
  const lookedAt = regionLookedAt(filter)
  const looking = { measure, filter, facilities: ofFacilities, t, language, today: today() }
  const { areas, shading } = areaViews(level, counts[level], looking)
  const chosen = areas.find((area) => area.chosen)
  return (
    <>
      <div className={styles.drawing}>
        <WhenNear place={<div className={styles.canvas} />}>
          <LazyPart place={<div className={styles.canvas} />}>
            <MapDrawing
              {...{ title, level, areas, lookedAt }}
              facilities={ofFacilities ? (facilities.data ?? []) : null}
              places={places.data ?? []}
              onChoose={(code) => setFilter((before) => choose(before, code))}
              onBack={() => setFilter(stepBack)}
              onWhole={() => lookedAt !== null && setFilter((before) => ({ ...before, regions: [], provinces: [] }))}
              onNear={setNear}
            />
          </LazyPart>
        </WhenNear>
        <MapLegend {...{ measure, shading, layer, level }} />
      </div>
      {marks.isError && <AnswerTrouble query={marks} />}
      {ofFacilities && facilities.data && <UnplacedFacilities points={facilities.data} />}
      <p className="visually-hidden" aria-live="polite">
        {chosen ? `${chosen.name}${t('sign.colon')}${chosen.told.join(t('sign.comma'))}` : t('map.country')}
      </p>
    </>
  )
}

/** A code is a region's or a province's. */
function choose(filter: Filter, code: string): Filter {
  const region = REGION_CODES.find((one) => one === code)
  return region === undefined ? chooseProvince(filter, code) : chooseRegion(filter, region)
}
