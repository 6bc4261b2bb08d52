import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Star } from '../ui/star.tsx'
import styles from './header.module.css'
import { LanguageSwitch } from './language-switch.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

export function Header() {
  const { t } = useTranslation()
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.brand}>
        <Star />
        <span className={styles.name}>{t('app.name')}</span>
      </Link>
      <p className={styles.tagline}>{t('app.tagline')}</p>
      <div className={`${styles.switches} no-print`}>
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  )
}
