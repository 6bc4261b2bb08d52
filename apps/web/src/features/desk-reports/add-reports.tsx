import { useTranslation } from 'react-i18next'
import styles from './add-reports.module.css'
import { FileDoor } from './file-door.tsx'
import { PageDoor } from './page-door.tsx'
import { PasteDoor } from './paste-door.tsx'

/** The three doors for reports that do not come by themselves. What came of each report stands under its door. */
export function AddReports() {
  const { t } = useTranslation()
  return (
    <>
      <title>{`${t('desk.reports')} – ${t('app.name')}`}</title>
      <p className={styles.intro}>{t('take.intro')}</p>
      <div className={styles.doors}>
        <PasteDoor />
        <div className={styles.others}>
          <PageDoor />
          <FileDoor />
        </div>
      </div>
    </>
  )
}
