import type { Map as LeafletMap } from 'leaflet'
import { mayMove } from './use-map-view.ts'

/** How much nearer one press brings. */
const STEP = 0.75

/** One step nearer or further. */
export function zoomBy(map: LeafletMap, direction: 1 | -1): void {
  map.setZoom(map.getZoom() + direction * STEP, { animate: mayMove() })
}
