import type { LatestVisit } from '@jawla/domain'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatToldDate } from '../../i18n/format-date.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { NotStated } from '../../ui/not-stated.tsx'
import styles from './coverage.module.css'
import type { Standing } from './standing.ts'

interface Props {
  latest: LatestVisit | null
  standing: Standing
}

/** When the last visit was, as far as it is told, leading to it; or that none is on record. */
export function LastVisit({ latest, standing }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (standing === 'never') return <span className={styles.alert}>{t('coverage.never')}</span>
  if (latest === null) return <NotStated>{t('coverage.undated')}</NotStated>
  return (
    <Link to="/visits/$id" params={{ id: latest.id }}>
      {formatToldDate(latest, language)}
    </Link>
  )
}
