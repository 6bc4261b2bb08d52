import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import styles from './query-state.module.css'

/** Instead of what could not be fetched or drawn. The address holds what the reader chose, so the page comes again as it was. */
export function BrokenPart() {
  const { t } = useTranslation()
  return (
    <div role="alert" className={styles.error}>
      <strong>{t('error.title')}</strong>
      <p>{t('error.hint')}</p>
      <Button onClick={() => window.location.reload()}>{t('error.retry')}</Button>
    </div>
  )
}
