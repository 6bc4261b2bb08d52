import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import styles from './sample-notice.module.css'

/** Says that what is shown was written for the demonstration, for as long as the store holds samples. */
export function SampleNotice() {
  const { t } = useTranslation()
  const status = useQuery(api.store.status.queryOptions())
  // Its place is kept until the answer, so that nothing below moves where there are samples.
  if (status.isPending) return <div className={styles.notice} aria-hidden="true" />
  if ((status.data?.sampleReports ?? 0) === 0) return null
  return (
    <aside className={styles.notice}>
      <p>
        {t('sample.notice')}{' '}
        <span className="no-print">
          {t('sample.start')} <code dir="ltr">npm start -- --empty</code>
        </span>
      </p>
    </aside>
  )
}
