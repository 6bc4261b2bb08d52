import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './footer.module.css'

export function Footer() {
  const { t } = useTranslation()
  return (
    <footer className={styles.footer}>
      <p>{t('app.footer.promise')}</p>
      <p>{t('app.footer.map')}</p>
      <p>
        <Link to="/accuracy">{t('app.footer.accuracy')}</Link>
      </p>
    </footer>
  )
}
