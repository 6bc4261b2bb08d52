import { useTranslation } from 'react-i18next'
import { useMap } from 'react-leaflet'
import styles from './map-buttons.module.css'
import { zoomBy } from './zoom-by.ts'

/** Nearer, further and the whole: ours, so that they speak the reader's language and stand on the end side. */
export function MapButtons({ onWhole }: { onWhole: () => void }) {
  const { t } = useTranslation()
  const map = useMap()
  const buttons = [
    { label: t('map.zoomIn'), path: 'M8 3v10M3 8h10', press: () => zoomBy(map, 1) },
    { label: t('map.zoomOut'), path: 'M3 8h10', press: () => zoomBy(map, -1) },
    { label: t('map.whole'), path: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3', press: onWhole },
  ]
  return (
    <div className={`${styles.buttons} no-print`}>
      {buttons.map(({ label, path, press }) => (
        <button key={label} type="button" aria-label={label} title={label} onClick={press}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </button>
      ))}
    </div>
  )
}
