import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import styles from './record-notice.module.css'

/** What a reader has to know of all that is shown: that it was written for the demonstration, or that only what was reviewed is public. */
export function RecordNotice() {
  const { t } = useTranslation()
  const status = useQuery(api.store.status.queryOptions())
  // Its place is kept until the answer, so that nothing below moves where there is something to say.
  if (status.isPending) return <div className={styles.notice} aria-hidden="true" />
  const { sampleReports = 0, shows = 'all' } = status.data ?? {}
  if (sampleReports === 0 && shows === 'all') return null
  return (
    <aside className={styles.notice}>
      {sampleReports > 0 && (
        <p>
          {t('sample.notice')}{' '}
          <span className="no-print">
            {t('sample.start')} <code dir="ltr">npm start -- --empty</code>
          </span>
        </p>
      )}
      {shows === 'reviewed' && <p>{t('record.reviewed')}</p>}
    </aside>
  )
}
