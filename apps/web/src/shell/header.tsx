import { Link } from '@tanstack/react-router'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { Star } from '../ui/star.tsx'
import { useNarrow } from '../ui/use-screen.ts'
import { WhenAsked } from '../ui/when-asked.tsx'
import styles from './header.module.css'
import { LanguageSwitch } from './language-switch.tsx'
import { PageNav } from './page-nav.tsx'
import { SettingsOpener } from './settings-opener.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

const load = async () => ({ default: (await import('./settings-menu.tsx')).SettingsMenu })
const SettingsMenu = lazy(load)

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
          <WhenAsked popup="menu" load={load} opener={(intent) => <SettingsOpener {...intent} />}>
            <SettingsMenu />
          </WhenAsked>
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
