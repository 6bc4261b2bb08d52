import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Star } from '../ui/star.tsx'
import styles from './header.module.css'
import { LanguageSwitch } from './language-switch.tsx'
import { ThemeSwitch } from './theme-switch.tsx'
import { mayBeStaff, useStaff } from './use-staff.ts'

export function Header() {
  const { t } = useTranslation()
  const staff = useStaff({ ask: mayBeStaff(window.location.hostname) })
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.brand}>
        <Star />
        <span className={styles.name}>{t('app.name')}</span>
      </Link>
      <p className={styles.tagline}>{t('app.tagline')}</p>
      <div className={`${styles.switches} no-print`}>
        {staff.data === true && (
          <Link to="/desk" className={styles.desk}>
            {t('app.desk')}
          </Link>
        )}
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  )
}
