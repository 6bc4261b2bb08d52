import { useTranslation } from 'react-i18next'
import styles from './accounts.module.css'

/** In place of a part of the desk that the reader's role does not hold. */
export function AdminsOnly() {
  const { t } = useTranslation()
  return (
    <div className={styles.door}>
      <title>{`${t('desk.adminsOnly.title')} – ${t('app.name')}`}</title>
      <h2>{t('desk.adminsOnly.title')}</h2>
      <p>{t('desk.adminsOnly.hint')}</p>
    </div>
  )
}
