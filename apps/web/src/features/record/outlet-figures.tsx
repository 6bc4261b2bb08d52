import type { OutletSummary } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/format-date.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { filterOf } from '../../ui/entity-ref.ts'
import { OverviewLink } from '../../ui/overview-link.tsx'
import { RecordFigure } from './record-figure.tsx'
import styles from './record-figures.module.css'

/** What the record has of an outlet. */
export function OutletFigures({ outlet }: { outlet: OutletSummary }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  const day = (published: string | null) =>
    published === null ? t('report.unpublished') : formatDay(published, language)
  return (
    <section aria-label={t('figures.title')}>
      <dl className={styles.figures}>
        <RecordFigure
          name={t('record.reports')}
          value={<a href="#reports">{number(outlet.reports)}</a>}
          note={outlet.languages.map(({ language: code, reports }) => (
            <span key={code}>
              {t(`filters.language.${code}`)}
              {t('sign.colon')}
              {number(reports)}
            </span>
          ))}
        />
        <RecordFigure
          name={t('figures.visits')}
          value={
            <OverviewLink filter={filterOf({ kind: 'outlet', id: outlet.key })}>{number(outlet.visits)}</OverviewLink>
          }
          note={t('record.outlet.visits')}
        />
        <RecordFigure name={t('record.outlet.first')} value={day(outlet.first)} />
        <RecordFigure name={t('record.outlet.last')} value={day(outlet.last)} />
      </dl>
    </section>
  )
}
