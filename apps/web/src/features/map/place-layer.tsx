import type { PlaceCount } from '@jawla/domain'
import { CircleMarker, GeoJSON, Tooltip } from 'react-leaflet'
import { provinceShapes } from './boundaries.ts'
import { placeMark } from './place-mark.ts'

/** One visited place, drawn no finer than it is known. */
export function PlaceLayer({ place, label }: { place: PlaceCount; label: string }) {
  const mark = placeMark(place)
  if (mark === null) return null
  if (mark.shape === 'province') {
    const shape = provinceShapes.get(place.province ?? '')
    if (shape === undefined) return null
    return (
      <GeoJSON
        data={shape}
        interactive={false}
        pathOptions={{ fill: false, color: 'var(--ink)', weight: 1.5, dashArray: mark.filled ? '5 3' : '1.5 4' }}
      />
    )
  }
  const point = mark.shape === 'point'
  return (
    <CircleMarker
      center={[place.lat, place.lon]}
      radius={mark.radius}
      pathOptions={{
        fillColor: mark.filled ? 'var(--mark)' : 'var(--paper)',
        fillOpacity: mark.filled && !point ? 0.6 : 1,
        color: mark.filled ? 'var(--paper)' : 'var(--mark)',
        weight: mark.filled ? 1.25 : 2,
      }}
    >
      <Tooltip direction="top">{label}</Tooltip>
    </CircleMarker>
  )
}
