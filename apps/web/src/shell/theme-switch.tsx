import { useTranslation } from 'react-i18next'
import { THEMES, type Theme } from './theme.ts'
import styles from './theme-switch.module.css'
import { useTheme } from './use-theme.ts'

const ICONS: Record<Theme, string> = {
  system: 'M4 5h16v11H4zM9 20h6M12 16v4',
  light: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2',
  dark: 'M20 14A8.5 8.5 0 0 1 10 4a8.5 8.5 0 1 0 10 10z',
}

/** One button that goes through the three choices and names the present one. */
export function ThemeSwitch() {
  const { t } = useTranslation()
  const [theme, choose] = useTheme()
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
  const label = `${t('app.theme')}${t('sign.colon')}${t(`app.theme.${theme}`)}`
  return (
    <button type="button" className={styles.icon} aria-label={label} title={label} onClick={() => choose(next)}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={ICONS[theme]} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      </svg>
    </button>
  )
}
