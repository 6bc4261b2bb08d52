import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './accounts.module.css'

/** Where nobody could sign in yet: how the first account is made. */
export function NoAccount() {
  const { t } = useTranslation()
  return (
    <div className={styles.door}>
      <title>{`${t('desk.title')} – ${t('app.name')}`}</title>
      <h1>{t('door.none.title')}</h1>
      <MakeFirst />
      <p className={styles.hint}>{t('door.none.here')}</p>
      <Link to="/">{t('missing.back')}</Link>
    </div>
  )
}

/** The command that makes the first account. */
export function MakeFirst() {
  const { t } = useTranslation()
  return (
    <>
      <p>{t('door.none.hint')}</p>
      <code dir="ltr" className={styles.command}>
        npx jawla user add amina@example.ma --name "Amina" --role admin
      </code>
    </>
  )
}
