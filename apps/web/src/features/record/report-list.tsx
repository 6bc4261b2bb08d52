import { isCalendarDate, outletKey, publicationDay, type ReportSummary } from '@jawla/domain'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatDay } from '../../i18n/format-date.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { type EntityRef, filterOf } from '../../ui/entity-ref.ts'
import { MoreButton } from '../../ui/more-button.tsx'
import { QueryState } from '../../ui/query-state.tsx'
import { RecordLink } from '../../ui/record-link.tsx'
import { SampleMark } from '../../ui/sample-mark.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useOverviewState } from '../../ui/use-overview-search.ts'
import { VisitName } from '../../ui/visit-name.tsx'
import { RecordSection } from './record-section.tsx'
import styles from './report-list.module.css'

/** The reports behind the visits of one thing, the last published first; of an outlet all its reports. */
export function ReportList({ of }: { of: EntityRef }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  const whose = of.kind === 'outlet' ? { outlet: of.id } : { filter: filterOf(of) }
  const list = useInfiniteQuery(
    api.reports.list.infiniteQueryOptions({ whose, limit: 15 }, { getNextPageParam: (page) => page.nextCursor }),
  )
  return (
    <RecordSection id="reports" title={t('record.reports')} hint={t('record.reports.hint')}>
      <QueryState query={list} skeleton={<Skeleton lines={6} height={3.5} />}>
        {({ pages }) => {
          const reports = pages.flatMap((page) => page.items)
          if (reports.length === 0) return <p>{t('record.reports.none')}</p>
          return (
            <>
              <ol className={styles.list}>
                {reports.map((report) => (
                  <ReportRow key={report.id} report={report} isOutlet={of.kind === 'outlet'} />
                ))}
              </ol>
              <p className={styles.shown} role="status">
                {t('visits.shown', { shown: number(reports.length), total: number(pages[0]?.total ?? 0) })}
              </p>
              <MoreButton list={list} />
            </>
          )
        }}
      </QueryState>
    </RecordSection>
  )
}

function ReportRow({ report, isOutlet }: { report: ReportSummary; isOutlet: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const state = useOverviewState()
  const day = publicationDay(report)
  return (
    <li>
      <p className={styles.when}>
        {day !== null && isCalendarDate(day) ? formatDay(day, language) : t('report.unpublished')}
      </p>
      <div>
        <p className={styles.title} lang={report.language} dir={report.language === 'ar' ? 'rtl' : 'ltr'}>
          <RecordLink to={{ kind: 'report', id: report.id }}>{report.title ?? t('record.untitled')}</RecordLink>
        </p>
        <p className={styles.from}>
          {!isOutlet && report.outlet !== null && (
            <RecordLink to={{ kind: 'outlet', id: outletKey(report.outlet) }}>
              <bdi>{report.outlet}</bdi>
            </RecordLink>
          )}
          {report.sample && <SampleMark />}
          {!report.sample && report.url !== null && /^https?:\/\//i.test(report.url) && (
            <a href={report.url} rel="noreferrer external" target="_blank">
              {t('report.original')}
            </a>
          )}
        </p>
      </div>
      {report.visits.length === 0 ? (
        <p className={styles.told}>{t('record.reports.tellsNothing')}</p>
      ) : (
        <ul className={styles.told} aria-label={t('record.reports.tells')}>
          {report.visits.map((visit) => (
            <li key={visit.id}>
              <Link to="/visits/$id" params={{ id: visit.id }} state={state}>
                <VisitName visit={visit} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
