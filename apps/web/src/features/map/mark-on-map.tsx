import { divIcon, type Marker as LeafletMarker } from 'leaflet'
import { memo, useEffect, useMemo, useRef } from 'react'
import { Marker } from 'react-leaflet'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import type { Cluster } from './cluster-marks.ts'
import styles from './mark-layer.module.css'
import type { Mark } from './marks.ts'

interface Props {
  mark: Mark | Cluster
  label: string
  /** The one mark that the Tab key stops at. */
  stop: boolean
  onPress: (mark: Mark | Cluster) => void
}

/** One mark or cluster as a button on the map. Only what was announced, and never held, is an outline. */
export const MarkOnMap = memo(function MarkOnMap({ mark, label, stop, onPress }: Props) {
  const language = useLanguage()
  const marker = useRef<LeafletMarker>(null)
  const { id, shape, lat, lon, count, held } = mark
  const icon = useMemo(() => {
    const number = formatNumber(count, language)
    const size = sizeOf(shape, count, number)
    return divIcon({
      className: `${styles.mark} ${styles[shape]} ${held > 0 ? '' : styles.announced}`,
      html: shape === 'point' ? '' : `<span>${number}</span>`,
      iconSize: [size, size],
    })
  }, [shape, count, held, language])
  const position = useMemo(() => ({ lat, lng: lon }), [lat, lon])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new icon is a new element
  useEffect(() => {
    const element = marker.current?.getElement()
    if (!element) return
    element.setAttribute('tabindex', stop ? '0' : '-1')
    element.setAttribute('role', 'button')
    element.setAttribute('data-mark', id)
    element.setAttribute('aria-label', label)
    element.setAttribute('title', label)
  }, [id, label, stop, icon])

  return (
    <Marker
      ref={marker}
      position={position}
      icon={icon}
      keyboard={false}
      eventHandlers={{ click: () => onPress(mark) }}
    />
  )
})

/** Pixels of a digit, and of what surrounds a number. */
const [DIGIT, RIM] = [7, 10]

/** Pixels. A larger number has a larger mark, but no larger than the number needs where it would hide a province. */
function sizeOf(shape: Props['mark']['shape'], count: number, number: string): number {
  if (shape === 'point') return 24
  const grown = Math.min(46, 24 + 5 * Math.log2(Math.max(1, count)) ** 0.8)
  return Math.round(Math.max(grown, number.length * DIGIT + RIM))
}
