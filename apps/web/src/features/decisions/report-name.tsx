import { publicationDay, type VisitDetail } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/format-date.ts'
import { asWritten } from '../../i18n/name-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Written } from '../../ui/written.tsx'
import styles from './decisions.module.css'

/** Who published a report, when, and its title. */
export function ReportName({ report }: { report: VisitDetail['reports'][number] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const day = publicationDay(report)
  const words = report.title ?? report.text.slice(0, 90)
  return (
    <span>
      <bdi>{report.outlet ?? t('report.noOutlet')}</bdi>
      {day !== null && `${t('sign.comma')}${formatDay(day, language)}`}
      <br />
      <span className={styles.aside}>
        <Written name={asWritten(words)} />
      </span>
    </span>
  )
}
