import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { DESK_LINK, NAV_LINKS } from './nav-links.ts'
import styles from './page-nav.module.css'
import { mayBeStaff, useStaff } from './use-staff.ts'

/** The pages in one row; where it has no room for all, it scrolls by itself. */
export function PageNav() {
  const { t } = useTranslation()
  const staff = useStaff({ ask: mayBeStaff(window.location.hostname) })
  return (
    <nav aria-label={t('nav.title')} className={`${styles.nav} no-print`}>
      <ul>
        {[...NAV_LINKS, ...(staff.data === true ? [DESK_LINK] : [])].map(({ to, label }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
