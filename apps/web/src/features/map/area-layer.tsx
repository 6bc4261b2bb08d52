import { paintOf } from '@jawla/charts'
import type { Feature, Geometry } from 'geojson'
import type { GeoJSON as GeoJSONLayer, Path } from 'leaflet'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { GeoJSON, Tooltip } from 'react-leaflet'
import type { AreaView } from './area-view.ts'

interface Props {
  area: AreaView
  shape: Feature<Geometry>
  /** The one area that the Tab key stops at. */
  stop: boolean
  onChoose: (code: string) => void
}

/** One region or province: a shape that the pointer and the keyboard can choose. */
export function AreaLayer({ area, shape, stop, onChoose }: Props) {
  const { t } = useTranslation()
  const layer = useRef<GeoJSONLayer>(null)
  const { code, level, name, told, chosen } = area
  const label = `${name}${t('sign.colon')}${told.join(t('sign.comma'))}`

  useEffect(() => {
    const path = layer.current?.getLayers()[0] as Path | undefined
    const element = path?.getElement()
    if (!element) return
    element.setAttribute('tabindex', stop ? '0' : '-1')
    element.setAttribute('role', 'button')
    element.setAttribute(level === 'regions' ? 'data-region' : 'data-province', code)
    element.setAttribute('aria-label', label)
    element.setAttribute('aria-pressed', String(chosen))
  }, [code, level, label, chosen, stop])

  return (
    <GeoJSON
      ref={layer}
      data={shape}
      pathOptions={{
        fillColor: paintOf(area.fill),
        fillOpacity: area.dimmed ? 0.4 : 1,
        color: level === 'regions' ? 'var(--map-line)' : 'var(--line-strong)',
        weight: level === 'regions' ? 1.25 : 0.5,
      }}
      eventHandlers={{ click: () => onChoose(code) }}
    >
      <Tooltip sticky>
        <strong>{name}</strong>
        {told.map((words) => (
          <div key={words}>{words}</div>
        ))}
      </Tooltip>
    </GeoJSON>
  )
}
