import type { FacilityPoint } from '@jawla/domain'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import type { Cluster } from './cluster-marks.ts'
import styles from './facility-story.module.css'
import { FacilityStory } from './facility-story.tsx'
import { MarkLayer } from './mark-layer.tsx'
import { facilityMarks, type Mark } from './marks.ts'

/** The facilities that visits reached, each no finer than it is known. */
export function FacilityLayer({ points }: { points: readonly FacilityPoint[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const marks = useMemo(() => facilityMarks(points), [points])
  const labelOf = (mark: Mark | Cluster) => {
    const n = formatNumber(mark.count, language)
    if (mark.shape === 'cluster') return t('map.facilities', { count: mark.count, n })
    if (mark.shape === 'area') return t('map.facilities.town', { count: mark.count, n })
    const [facility] = mark.facilities
    const visits = t('visits.count', { count: mark.visits, n: formatNumber(mark.visits, language) })
    return facility ? `${t(`type.${facility.type}`)}${t('sign.comma')}${visits}` : visits
  }
  return (
    <MarkLayer
      marks={marks}
      labelOf={labelOf}
      tell={(pressed) => {
        const facilities = pressed.flatMap((mark) => mark.facilities)
        const rest = facilities.length - MOST
        return (
          <>
            <ul className={styles.stories}>
              {facilities.slice(0, MOST).map(({ id }) => (
                <FacilityStory key={id} id={id} />
              ))}
            </ul>
            {rest > 0 && <p>{t('map.facilities.more', { count: rest, n: formatNumber(rest, language) })}</p>}
          </>
        )
      }}
    />
  )
}

/** How many facilities of a mark are told of at most. */
const MOST = 20
