import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Star } from '../ui/star.tsx'
import { useNarrow } from '../ui/use-screen.ts'
import styles from './header.module.css'
import { LanguageSwitch } from './language-switch.tsx'
import { PageNav } from './page-nav.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

const SettingsMenu = lazy(async () => ({ default: (await import('./settings-menu.tsx')).SettingsMenu }))

export function Header() {
  const { t } = useTranslation()
  const narrow = useNarrow()
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.brand}>
        <Star />
        <span className={styles.name}>{t('app.name')}</span>
      </Link>
      <p className={styles.tagline}>{t('app.tagline')}</p>
      <div className={`${styles.switches} no-print`}>
        {narrow ? (
          <Suspense>
            <SettingsMenu />
          </Suspense>
        ) : (
          <>
            <LanguageSwitch />
            <ThemeSwitch />
          </>
        )}
      </div>
      <PageNav />
    </header>
  )
}
