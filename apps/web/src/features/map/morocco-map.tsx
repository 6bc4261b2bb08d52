import type { PlaceCount, RegionCode, RegionCount } from '@jawla/domain'
import { regionName } from '@jawla/vocabulary/regions'
import type { LatLngBoundsExpression, Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GeoJSON, MapContainer } from 'react-leaflet'
import { formatNumber } from '../../i18n/format-number.ts'
import { placeIn } from '../../i18n/place-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import 'leaflet/dist/leaflet.css'
import { provinceLines, regionShapes } from './boundaries.ts'
import { classBreaks, shadeOf } from './class-breaks.ts'
import { MapButtons } from './map-buttons.tsx'
import styles from './morocco-map.module.css'
import { PlaceLayer } from './place-layer.tsx'
import { RegionLayer } from './region-layer.tsx'

/** South-west and north-east corner of the 12 regions, latitude first. */
const WHOLE: LatLngBoundsExpression = [
  [20.75, -17.15],
  [35.95, -0.98],
]

export interface MoroccoMapProps {
  regions: readonly RegionCount[]
  places: readonly PlaceCount[]
  chosen: readonly RegionCode[]
  onChoose: (region: RegionCode) => void
}

/** The map itself: regions shaded by visits, places over them. No tile is asked for from anywhere. */
export function MoroccoMap({ regions, places, chosen, onChoose }: MoroccoMapProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [map, setMap] = useState<LeafletMap | null>(null)
  const counts = new Map(regions.map((row) => [row.region, row.visits]))
  const breaks = classBreaks([...counts.values()])
  const visitWords = (count: number) => t('visits.count', { count, n: formatNumber(count, language) })

  useEffect(() => {
    if (map === null) return
    // On a phone a finger on the map must still scroll the page: the map moves only once it is zoomed in.
    const letMove = () => (map.getZoom() > map.getMinZoom() + 0.05 ? map.dragging.enable() : map.dragging.disable())
    const showWhole = () => {
      map.invalidateSize({ animate: false })
      map.setMinZoom(0)
      map.fitBounds(WHOLE, { animate: false, padding: [4, 4] })
      map.setMinZoom(map.getZoom())
      letMove()
    }
    showWhole()
    map.on('zoomend', letMove)
    const observer = new ResizeObserver(showWhole)
    observer.observe(map.getContainer())
    return () => {
      map.off('zoomend', letMove)
      observer.disconnect()
    }
  }, [map])

  return (
    <section className={styles.map} aria-label={t('map.label')}>
      <MapContainer
        ref={setMap}
        bounds={WHOLE}
        maxBounds={[
          [15, -26],
          [41, 8],
        ]}
        maxZoom={9}
        zoomSnap={0}
        zoomDelta={0.75}
        zoomControl={false}
        attributionControl={false}
        scrollWheelZoom={false}
        keyboard={false}
        className={styles.canvas}
      >
        {regionShapes.map(({ code, shape }) => {
          const visits = counts.get(code) ?? 0
          return (
            <RegionLayer
              key={code}
              code={code}
              shape={shape}
              shade={shadeOf(visits, breaks)}
              label={`${regionName(code, language.code)}${t('sign.colon')}${visitWords(visits)}`}
              chosen={chosen.includes(code)}
              dimmed={chosen.length > 0 && !chosen.includes(code)}
              onChoose={onChoose}
            />
          )
        })}
        <GeoJSON
          data={provinceLines}
          interactive={false}
          pathOptions={{ color: 'var(--map-line)', weight: 0.5, opacity: 0.7, fill: false }}
        />
        {/* Over the others and apart from them: a shape that is moved to the front would lose the keyboard's focus. */}
        {regionShapes
          .filter(({ code }) => chosen.includes(code))
          .map(({ code, shape }) => (
            <GeoJSON
              key={code}
              data={shape}
              interactive={false}
              pathOptions={{ color: 'var(--ink)', weight: 2.5, fill: false }}
            />
          ))}
        {places.map((place) => (
          <PlaceLayer
            key={`${place.name} ${place.lat} ${place.lon} ${place.precision} ${place.visits} ${place.held}`}
            place={place}
            label={`${placeIn(place.name, place.province, language.code).text}${t('sign.colon')}${visitWords(place.visits)}`}
          />
        ))}
        <MapButtons bounds={WHOLE} />
      </MapContainer>
      <p className={styles.attribution}>
        <a href="https://www.openstreetmap.org/copyright" rel="noreferrer">
          {t('map.attribution')}
        </a>
      </p>
    </section>
  )
}
