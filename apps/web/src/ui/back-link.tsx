import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './back-link.module.css'
import { useOverviewSearch } from './use-overview-search.ts'

/** The way back to the overview, filtered as it was; `children` are further ways. */
export function BackLink({ children }: { children?: ReactNode }) {
  const { t } = useTranslation()
  const overview = useOverviewSearch()
  return (
    <nav className={`${styles.back} no-print`} aria-label={t('nav.back')}>
      <Link to="/" search={overview}>
        {t('visit.back')}
      </Link>
      {children}
    </nav>
  )
}
