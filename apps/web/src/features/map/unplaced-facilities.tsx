import type { FacilityPoint } from '@jawla/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { useShownFilter } from '../filters/shown-filter.tsx'
import styles from './map-section.module.css'
import { hasMark } from './marks.ts'

/** How many facilities have no mark, since only their province or region is known. Nothing where all have one. */
export function UnplacedFacilities({ points }: { points: readonly FacilityPoint[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [filter] = useShownFilter()
  const list = useQuery(api.facilities.list.queryOptions({ filter, limit: 1 }, { placeholderData: keepPreviousData }))
  const placed = points.filter(hasMark).length
  const unplaced = (list.data?.total ?? 0) - placed
  if (unplaced <= 0) return null
  return <p className={styles.note}>{t('map.unplaced', { count: unplaced, n: formatNumber(unplaced, language) })}</p>
}
