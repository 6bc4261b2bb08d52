import { isCalendarDate, publicationDay, type Report } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/format-date.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { SampleMark } from '../../ui/sample-mark.tsx'
import styles from './report-head.module.css'

/** Who published a report, when, and where it can be read. */
export function ReportHead({ report }: { report: Report }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const day = publicationDay(report)
  return (
    <header className={styles.head}>
      {report.title !== null && (
        <h2 lang={report.language} dir={report.language === 'ar' ? 'rtl' : 'ltr'}>
          {report.title}
        </h2>
      )}
      <p className={styles.facts}>
        <bdi>{report.outlet ?? t('report.noOutlet')}</bdi>
        <span>
          {day !== null && isCalendarDate(day)
            ? t(report.publishedBasis === 'address' ? 'report.publishedByAddress' : 'report.published', {
                day: formatDay(day, language),
              })
            : t('report.unpublished')}
        </span>
        {!report.sample && <WebLink address={report.url} words={t('report.original')} />}
        <WebLink address={report.factsFrom} words={t('sample.facts')} />
        {report.sample && <SampleMark />}
      </p>
    </header>
  )
}

/** A link that leaves the site; only web addresses become one. */
function WebLink({ address, words }: { address: string | null; words: string }) {
  if (address === null || !/^https?:\/\//i.test(address)) return null
  return (
    <a href={address} rel="noreferrer external" target="_blank">
      {words}
    </a>
  )
}
