import type { LatLngTuple, Map as LeafletMap, Popup as LeafletPopup } from 'leaflet'
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { Popup, useMap, useMapEvents } from 'react-leaflet'
import { type Cluster, clusterMarks, NEAREST_ZOOM } from './cluster-marks.ts'
import styles from './mark-layer.module.css'
import { MarkOnMap } from './mark-on-map.tsx'
import { MarkStory } from './mark-story.tsx'
import type { Mark } from './marks.ts'
import { focusThing, useMapKeys } from './use-map-keys.ts'
import { mayMove } from './use-map-view.ts'

interface Props {
  marks: readonly Mark[]
  /** What a mark is, read out. */
  labelOf: (mark: Mark | Cluster) => string
  /** What is told of a mark that was pressed, or of the first of those that a cluster gathers. */
  tell: (marks: readonly Mark[]) => ReactNode
}

/** How many marks of a place are told of at most. */
const MOST = 20

/** Marks over the map, those too close to each other as one with their number. A press takes a cluster apart or tells of a mark. */
export function MarkLayer({ marks, labelOf, tell }: Props) {
  const map = useMap()
  const index = useMemo(() => clusterMarks(marks), [marks])
  const [looked, setLooked] = useState(() => lookAt(map))
  useMapEvents({ moveend: () => setLooked(lookAt(map)) })
  const shown = useMemo(() => index.inside(looked.box, looked.zoom), [index, looked])
  const [lastStop, setLastStop] = useState<string | null>(null)
  const stop = shown.some(({ id }) => id === lastStop) ? lastStop : shown[0]?.id
  const [open, setOpen] = useState<Mark | Cluster | null>(null)
  const popup = useRef<LeafletPopup>(null)

  const press = useCallback(
    (mark: Mark | Cluster) => {
      if (mark.shape === 'cluster' && mark.opensAt <= NEAREST_ZOOM && map.getZoom() < NEAREST_ZOOM) {
        map.setView([mark.lat, mark.lon], Math.min(mark.opensAt + 0.2, NEAREST_ZOOM), { animate: mayMove() })
      } else setOpen(mark)
    },
    [map],
  )
  useMapKeys(map, {
    attribute: 'data-mark',
    spots: () => shown.map(({ id, lat, lon }) => ({ id, at: [lat, lon] })),
    onStop: setLastStop,
    onPress: (id) => {
      const mark = shown.find((one) => one.id === id)
      if (mark) press(mark)
    },
  })
  const at = useMemo((): LatLngTuple | null => open && [open.lat, open.lon], [open])
  const told = useMemo(
    () => (open === null ? [] : open.shape === 'cluster' ? index.marksOf(open, MOST) : [open]),
    [open, index],
  )
  return (
    <>
      {shown.map((mark) => (
        <MarkOnMap key={mark.id} mark={mark} label={labelOf(mark)} stop={mark.id === stop} onPress={press} />
      ))}
      {open && at && (
        <Popup
          ref={popup}
          position={at}
          closeButton={false}
          className={styles.popup ?? ''}
          minWidth={240}
          maxWidth={300}
          maxHeight={240}
          eventHandlers={{ remove: () => setOpen(null) }}
        >
          <MarkStory
            label={labelOf(open)}
            onGrow={() => popup.current?.update()}
            onClose={() => {
              setOpen(null)
              focusThing(map, 'data-mark', open.id)
            }}
          >
            {tell(told)}
          </MarkStory>
        </Popup>
      )}
    </>
  )
}

/** What of the map is in view, with a margin, so that marks at the edge do not come and go; and the whole zoom below. */
function lookAt(map: LeafletMap) {
  const bounds = map.getBounds().pad(0.1)
  const box: [number, number, number, number] = [
    bounds.getWest(),
    bounds.getSouth(),
    bounds.getEast(),
    bounds.getNorth(),
  ]
  return { box, zoom: Math.floor(map.getZoom()) }
}
