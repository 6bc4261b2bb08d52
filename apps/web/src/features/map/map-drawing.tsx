import type { FacilityPoint, PlaceCount } from '@jawla/domain'
import { FacilityLayer } from './facility-layer.tsx'
import { MoroccoMap, type MoroccoMapProps } from './morocco-map.tsx'
import { PlacesLayer } from './places-layer.tsx'

interface Props extends Omit<MoroccoMapProps, 'children'> {
  /** What stands over the areas: facilities where they are given, else places. */
  facilities: readonly FacilityPoint[] | null
  places: readonly PlaceCount[]
}

/** The map with its marks: fetched when the page is there, since Leaflet is heavy. */
export function MapDrawing({ facilities, places, ...map }: Props) {
  return (
    <MoroccoMap {...map}>
      {facilities === null ? <PlacesLayer places={places} /> : <FacilityLayer points={facilities} />}
    </MoroccoMap>
  )
}
