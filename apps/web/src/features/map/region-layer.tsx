import type { RegionCode } from '@jawla/domain'
import type { Feature, Geometry } from 'geojson'
import type { GeoJSON as GeoJSONLayer, Path } from 'leaflet'
import { useEffect, useEffectEvent, useRef } from 'react'
import { GeoJSON, Tooltip } from 'react-leaflet'

interface Props {
  code: RegionCode
  shape: Feature<Geometry>
  /** 0 for no visit, 1 to 5. */
  shade: number
  /** Name and count, as read out and shown beside the pointer. */
  label: string
  chosen: boolean
  /** Another region is chosen. */
  dimmed: boolean
  onChoose: (code: RegionCode) => void
}

/** One region: a shape that the pointer and the keyboard can choose. */
export function RegionLayer({ code, shape, shade, label, chosen, dimmed, onChoose }: Props) {
  const layer = useRef<GeoJSONLayer>(null)
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onChoose(code)
  })

  useEffect(() => {
    const path = layer.current?.getLayers()[0] as Path | undefined
    const element = path?.getElement()
    if (!element) return
    element.setAttribute('tabindex', '0')
    element.setAttribute('role', 'button')
    element.setAttribute('data-region', code)
    element.setAttribute('aria-label', label)
    element.setAttribute('aria-pressed', String(chosen))
  }, [code, label, chosen])

  useEffect(() => {
    const path = layer.current?.getLayers()[0] as Path | undefined
    const element = path?.getElement() as HTMLElement | undefined
    const listen = (event: KeyboardEvent) => press(event)
    element?.addEventListener('keydown', listen)
    return () => element?.removeEventListener('keydown', listen)
  }, [])

  return (
    <GeoJSON
      ref={layer}
      data={shape}
      pathOptions={{
        fillColor: `var(--map-${shade})`,
        fillOpacity: dimmed ? 0.45 : 1,
        color: 'var(--map-line)',
        weight: 1.25,
      }}
      eventHandlers={{ click: () => onChoose(code) }}
    >
      <Tooltip sticky>{label}</Tooltip>
    </GeoJSON>
  )
}
