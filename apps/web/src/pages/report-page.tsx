import type { ReportDetail } from '@jawla/domain'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { api, isNotFound } from '../api.ts'
import { ReportHead } from '../features/report/report-head.tsx'
import { ReportInEvidence } from '../features/report/report-in-evidence.tsx'
import { useWholeTexts } from '../features/report/use-whole-texts.ts'
import { useStaffIfAny } from '../shell/use-staff.ts'
import { BackLink } from '../ui/back-link.tsx'
import { QueryState } from '../ui/query-state.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { NotFoundPage } from './not-found-page.tsx'

/** A report: its words, what each of them tells, and of which visits. */
export function ReportPage() {
  const { t } = useTranslation()
  const { id } = useParams({ from: '/reports/$id' })
  const staff = useStaffIfAny()
  const isStaff = staff.data != null
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
            {isStaff ? <WholeReport key={id} detail={detail} /> : <ReportInEvidence key={id} detail={detail} />}
          </>
        )}
      </QueryState>
    </>
  )
}

/** For staff, who see the whole text. */
function WholeReport({ detail }: { detail: ReportDetail }) {
  const [report = detail.report] = useWholeTexts(useMemo(() => [detail.report], [detail.report]))
  return <ReportInEvidence detail={{ ...detail, report }} />
}
