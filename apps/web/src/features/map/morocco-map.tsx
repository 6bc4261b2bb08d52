import { provinces, regions } from '@jawla/vocabulary/regions'
import { geoJSON, type LatLngTuple, type Map as LeafletMap } from 'leaflet'
import { type ReactNode, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GeoJSON, MapContainer } from 'react-leaflet'
import 'leaflet/dist/leaflet.css'
import { AreaLayer } from './area-layer.tsx'
import { AreaPatterns } from './area-patterns.tsx'
import type { AreaView } from './area-view.ts'
import { provinceLines, provinceShapes, regionLines, regionShapes } from './boundaries.ts'
import { NEAREST_ZOOM } from './cluster-marks.ts'
import { MapButtons } from './map-buttons.tsx'
import type { Level } from './map-level.ts'
import styles from './morocco-map.module.css'
import { focusThing, useMapKeys } from './use-map-keys.ts'
import { fitting, mayMove, useMapView, WHOLE } from './use-map-view.ts'
import { zoomBy } from './zoom-by.ts'

export interface MoroccoMapProps {
  title: string
  level: Level
  /** All regions or all provinces, as `level` says. */
  areas: readonly AreaView[]
  /** The region that fills the map; null for the whole country. */
  lookedAt: string | null
  onChoose: (code: string) => void
  /** One step back: from a province to its region, from a region to the whole country. */
  onBack: () => void
  onWhole: () => void
  onNear: (near: boolean) => void
  /** What stands over the areas. */
  children: ReactNode
}

const ATTRIBUTE = { regions: 'data-region', provinces: 'data-province' } as const

/** Where each area is pointed at, latitude first. */
const points = new Map<string, LatLngTuple>(
  [...regions, ...provinces].map(({ code, labelPoint: [lon = 0, lat = 0] }) => [code, [lat, lon]]),
)

/** The map itself: areas in their shades and what stands over them. No tile is asked for from anywhere. */
export function MoroccoMap(props: MoroccoMapProps) {
  const { title, level, areas, lookedAt, onChoose, onBack, onWhole, onNear, children } = props
  const { t } = useTranslation()
  const [map, setMap] = useState<LeafletMap | null>(null)
  const [lastStop, setLastStop] = useState<string | null>(null)
  const stop = stopOf(areas, lastStop, lookedAt)
  const target = useMemo(() => boundsOf(lookedAt), [lookedAt])
  useMapView(map, target, onNear)
  useMapKeys(map, {
    attribute: ATTRIBUTE[level],
    spots: () => areas.map(({ code }) => ({ id: code, at: points.get(code) ?? [0, 0] })),
    onStop: setLastStop,
    onPress: onChoose,
  })
  useFocusAcrossLevels(map, level, stop)

  const showWhole = () => {
    map?.fitBounds(WHOLE, fitting(WHOLE, mayMove()))
    onWhole()
  }
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (map === null || event.defaultPrevented) return
    if (event.key === '+' || event.key === '=') zoomBy(map, 1)
    else if (event.key === '-') zoomBy(map, -1)
    else if (event.key === 'Escape') {
      if (areas.some(({ chosen }) => chosen) || lookedAt !== null) onBack()
      else map.fitBounds(WHOLE, fitting(WHOLE, mayMove()))
    }
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    const container = map?.getContainer()
    container?.addEventListener('keydown', listen)
    return () => container?.removeEventListener('keydown', listen)
  }, [map])

  const shapes = level === 'regions' ? regionShapes : provinceShapes
  const outlined = [
    ...(level === 'provinces' && lookedAt !== null ? [{ code: lookedAt, shape: regionShapes.get(lookedAt) }] : []),
    ...areas.filter(({ chosen }) => chosen).map(({ code }) => ({ code, shape: shapes.get(code) })),
  ]
  return (
    <section className={styles.map} aria-label={title} aria-describedby="map-keys">
      <p id="map-keys" hidden>
        {t('map.keys')}
      </p>
      <AreaPatterns />
      <MapContainer
        ref={setMap}
        bounds={WHOLE}
        maxBounds={[
          [15, -26],
          [41, 8],
        ]}
        maxZoom={NEAREST_ZOOM}
        zoomSnap={0}
        zoomControl={false}
        attributionControl={false}
        scrollWheelZoom={false}
        keyboard={false}
        zoomAnimation={mayMove()}
        fadeAnimation={mayMove()}
        markerZoomAnimation={false}
        className={styles.canvas}
      >
        {areas.map((area) => {
          const shape = shapes.get(area.code)
          return (
            shape && (
              <AreaLayer key={area.code} area={area} shape={shape} stop={area.code === stop} onChoose={onChoose} />
            )
          )
        })}
        <GeoJSON
          key={level}
          data={level === 'regions' ? provinceLines : regionLines}
          interactive={false}
          pathOptions={{
            color: level === 'regions' ? 'var(--map-line)' : 'var(--line-strong)',
            weight: level === 'regions' ? 0.5 : 1.5,
            opacity: level === 'regions' ? 0.7 : 1,
            fill: false,
          }}
        />
        {/* Over the others and apart from them: a shape that is moved to the front would lose the keyboard's focus. */}
        {outlined.map(
          ({ code, shape }) =>
            shape && (
              <GeoJSON
                key={`${level} ${code}`}
                data={shape}
                interactive={false}
                pathOptions={{ color: 'var(--ink)', weight: 2.5, fill: false }}
              />
            ),
        )}
        {children}
        <MapButtons onWhole={showWhole} />
      </MapContainer>
      <p className={styles.attribution}>
        <a href="https://www.openstreetmap.org/copyright" rel="noreferrer">
          {t('map.attribution')}
        </a>
      </p>
    </section>
  )
}

/** The area that the Tab key stops at: the one it was on last, else what is chosen, else one of the region looked at. */
function stopOf(areas: readonly AreaView[], last: string | null, lookedAt: string | null): string | undefined {
  const inside = (region: string) =>
    provinces.find(({ code, ...province }) => province.region === region && areas.some((area) => area.code === code))
  const found =
    areas.find(({ code }) => code === last) ??
    areas.find(({ chosen }) => chosen) ??
    areas.find(({ code }) => code === provinces.find((province) => province.code === last)?.region)
  if (found) return found.code
  return inside(lookedAt ?? last ?? '')?.code ?? areas[0]?.code
}

function boundsOf(region: string | null) {
  const shape = region === null ? undefined : regionShapes.get(region)
  return shape === undefined ? WHOLE : geoJSON(shape).getBounds()
}

/** Where the focus was on an area of one level, it goes on from the nearest of the other: its region, or a province of it. */
function useFocusAcrossLevels(map: LeafletMap | null, level: Level, stop: string | undefined): void {
  const had = useRef(false)
  useEffect(() => {
    const container = map?.getContainer()
    const note = () => {
      had.current = true
    }
    // What is taken away with the focus on it is no longer there when this runs; what was left by the reader is.
    const leave = ({ target }: FocusEvent) =>
      setTimeout(() => {
        if (target instanceof Element && target.isConnected)
          had.current = container?.contains(document.activeElement) === true
      })
    container?.addEventListener('focusin', note)
    container?.addEventListener('focusout', leave)
    return () => {
      container?.removeEventListener('focusin', note)
      container?.removeEventListener('focusout', leave)
    }
  }, [map])

  const follow = useEffectEvent((now: Level) => {
    if (map === null || stop === undefined || !had.current || document.activeElement !== document.body) return
    focusThing(map, ATTRIBUTE[now], stop)
  })
  useEffect(() => follow(level), [level])
}
