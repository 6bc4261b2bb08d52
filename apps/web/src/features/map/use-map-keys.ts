import type { LatLngExpression, Map as LeafletMap } from 'leaflet'
import { useEffect, useEffectEvent } from 'react'
import { isDirection, nearest, type Spot } from './nearest.ts'

/** Things on the map among which the arrow keys move: one stop of the Tab key for all of them. */
interface Keys {
  /** The attribute whose value is a thing's id. */
  attribute: string
  /** Where each can be reached. */
  spots: () => { id: string; at: LatLngExpression }[]
  onStop: (id: string) => void
  onPress: (id: string) => void
}

/** Arrow keys go to the nearest thing in their direction, Enter and the space bar press it; the map follows. */
export function useMapKeys(map: LeafletMap | null, keys: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const id = idOf(event.target, keys.attribute)
    if (map === null || id === null || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      keys.onPress(id)
    } else if (isDirection(event.key)) {
      event.preventDefault()
      const places = keys.spots()
      const spots = places.map(({ id, at }): Spot => ({ id, ...pointOf(map, at) }))
      const from = spots.find((spot) => spot.id === id)
      const next = from && nearest(spots, from, event.key)
      const there = places.find((place) => place.id === next?.id)
      if (!there) return
      map.panInside(there.at, { padding: [40, 40], animate: false })
      focusThing(map, keys.attribute, there.id)
    }
  })
  const focus = useEffectEvent((event: FocusEvent) => {
    const id = idOf(event.target, keys.attribute)
    if (id !== null) keys.onStop(id)
  })

  useEffect(() => {
    const container = map?.getContainer()
    const onKey = (event: KeyboardEvent) => press(event)
    const onFocus = (event: FocusEvent) => focus(event)
    container?.addEventListener('keydown', onKey)
    container?.addEventListener('focusin', onFocus)
    return () => {
      container?.removeEventListener('keydown', onKey)
      container?.removeEventListener('focusin', onFocus)
    }
  }, [map])
}

/** Gives the focus to a thing on the map; the page stays where it is. */
export function focusThing(map: LeafletMap, attribute: string, id: string): void {
  const element = map.getContainer().querySelector(`[${attribute}="${CSS.escape(id)}"]`)
  if (element instanceof SVGElement || element instanceof HTMLElement) element.focus({ preventScroll: true })
}

function idOf(target: EventTarget | null, attribute: string): string | null {
  return target instanceof Element ? target.getAttribute(attribute) : null
}

function pointOf(map: LeafletMap, at: LatLngExpression) {
  const { x, y } = map.latLngToContainerPoint(at)
  return { x, y }
}
