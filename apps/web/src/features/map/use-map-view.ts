import type { FitBoundsOptions, LatLngBoundsExpression, Map as LeafletMap } from 'leaflet'
import { useEffect, useEffectEvent, useRef } from 'react'
import { isNear } from './map-level.ts'

/** South-west and north-east corner of the 12 regions, latitude first. */
export const WHOLE: LatLngBoundsExpression = [
  [20.75, -17.15],
  [35.95, -0.98],
]

/** Pixels that the legend takes at the right edge where it stands on the map. */
const LEGEND = 260
const legendOnMap = window.matchMedia('(min-width: 62rem)')
const calm = window.matchMedia('(prefers-reduced-motion: reduce)')

/** Whether the map may fly from one view to the next. */
export function mayMove(): boolean {
  return !calm.matches
}

/** How a part of the country is shown: clear of the legend, for which the whole country leaves a corner. */
export function fitting(target: LatLngBoundsExpression, animate: boolean): FitBoundsOptions {
  const right = target !== WHOLE && legendOnMap.matches ? LEGEND : 4
  return { animate, paddingTopLeft: [4, 4], paddingBottomRight: [right, 4] }
}

/** Keeps a part of the country in view, whatever the size of the map, and tells when it is near enough for provinces. */
export function useMapView(map: LeafletMap | null, target: LatLngBoundsExpression, onNear: (near: boolean) => void) {
  const wholeZoom = useRef(0)

  const look = useEffectEvent(() => {
    if (map === null) return
    // On a phone a finger on the map must still scroll the page: the map moves only once it is zoomed in.
    if (map.getZoom() > wholeZoom.current + 0.05) map.dragging.enable()
    else map.dragging.disable()
    onNear(isNear(map.getZoom(), wholeZoom.current))
  })

  const resize = useEffectEvent(() => {
    if (map === null) return
    map.invalidateSize({ animate: false })
    map.setMinZoom(0)
    map.fitBounds(WHOLE, fitting(WHOLE, false))
    wholeZoom.current = map.getZoom()
    map.setMinZoom(wholeZoom.current)
    if (target !== WHOLE) map.fitBounds(target, fitting(target, false))
    look()
  })

  useEffect(() => {
    if (map === null) return
    const listen = () => look()
    map.on('zoomend', listen)
    const observer = new ResizeObserver(() => resize())
    observer.observe(map.getContainer())
    resize()
    return () => {
      map.off('zoomend', listen)
      observer.disconnect()
    }
  }, [map])

  useEffect(() => {
    map?.fitBounds(target, fitting(target, mayMove()))
  }, [map, target])
}
