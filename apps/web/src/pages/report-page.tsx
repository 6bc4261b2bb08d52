import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, isNotFound } from '../api.ts'
import { ReportHead } from '../features/report/report-head.tsx'
import { ReportInEvidence } from '../features/report/report-in-evidence.tsx'
import { BackLink } from '../ui/back-link.tsx'
import { QueryState } from '../ui/query-state.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { NotFoundPage } from './not-found-page.tsx'

/** A report: its words, what each of them tells, and of which visits. */
export function ReportPage() {
  const { t } = useTranslation()
  const { id } = useParams({ from: '/reports/$id' })
  const report = useQuery(api.reports.detail.queryOptions({ id }))
  if (report.isError && isNotFound(report.error)) return <NotFoundPage what={t('record.missing.report')} />
  return (
    <>
      <BackLink />
      <QueryState query={report} skeleton={<Skeleton lines={12} height={2.5} />}>
        {(detail) => (
          <>
            <title>{`${detail.report.title ?? t('record.untitled')} – ${t('app.name')}`}</title>
            <ReportHead report={detail.report} main />
            <ReportInEvidence key={id} detail={detail} />
          </>
        )}
      </QueryState>
    </>
  )
}
