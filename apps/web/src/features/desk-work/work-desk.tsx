import { useTranslation } from 'react-i18next'
import { DeadLetters } from './dead-letters.tsx'
import { JobCounts } from './job-counts.tsx'
import { Runs } from './runs.tsx'
import styles from './work-desk.module.css'

/** What goes on in the background: jobs, those that failed, and readings of all reports again. */
export function WorkDesk() {
  const { t } = useTranslation()
  return (
    <>
      <title>{`${t('desk.work')} – ${t('app.name')}`}</title>
      <p className={styles.intro}>{t('work.intro')}</p>
      <div className={styles.columns}>
        <JobCounts />
        <Runs />
      </div>
      <DeadLetters />
    </>
  )
}
