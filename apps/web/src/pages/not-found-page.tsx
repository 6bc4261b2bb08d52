import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './not-found-page.module.css'

interface Props {
  /** What is missing, where more is known than that the address leads nowhere. */
  what?: string
  /** Why it may be; an incomplete or old link where not given. */
  hint?: string
}

export function NotFoundPage({ what, hint }: Props) {
  const { t } = useTranslation()
  const title = what ?? t('missing.title')
  return (
    <div className={styles.missing}>
      <title>{`${title} – ${t('app.name')}`}</title>
      <h1>{title}</h1>
      <p>{hint ?? t('missing.hint')}</p>
      <Link to="/">{t('missing.back')}</Link>
    </div>
  )
}
