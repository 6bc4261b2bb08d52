import { isCalendarDate, outletKey, publicationDay, type Report } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/format-date.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { RecordLink } from '../../ui/record-link.tsx'
import { SampleMark } from '../../ui/sample-mark.tsx'
import styles from './report-head.module.css'

interface Props {
  report: Report
  /** Whether it heads the page. */
  main?: boolean
}

/** Who published a report, when, and where it can be read. */
export function ReportHead({ report, main = false }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const day = publicationDay(report)
  const Title = main ? 'h1' : 'h2'
  return (
    <header className={styles.head}>
      {(report.title !== null || main) && (
        <Title lang={report.language} dir={report.language === 'ar' ? 'rtl' : 'ltr'}>
          {report.title ?? t('report.text')}
        </Title>
      )}
      <p className={styles.facts}>
        {report.outlet === null ? (
          <span>{t('report.noOutlet')}</span>
        ) : (
          <RecordLink to={{ kind: 'outlet', id: outletKey(report.outlet) }}>
            <bdi>{report.outlet}</bdi>
          </RecordLink>
        )}
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
