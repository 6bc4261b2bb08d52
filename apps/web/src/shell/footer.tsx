import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './footer.module.css'

const LINKS = [
  { to: '/methodology', label: 'app.footer.methodology' },
  { to: '/accuracy', label: 'app.footer.accuracy' },
  { to: '/codebook', label: 'app.footer.codebook' },
  { to: '/developers', label: 'app.footer.developers' },
] as const

export function Footer() {
  const { t } = useTranslation()
  return (
    <footer className={styles.footer}>
      <p>{t('app.footer.promise')}</p>
      <p>{t('app.footer.map')}</p>
      <ul className={styles.links}>
        {LINKS.map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{t(label)}</Link>
          </li>
        ))}
      </ul>
    </footer>
  )
}
