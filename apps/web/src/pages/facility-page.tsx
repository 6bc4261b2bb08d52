import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, isNotFound } from '../api.ts'
import { FacilityHead } from '../features/record/facility-head.tsx'
import { GraduatesByYear } from '../features/record/graduates-by-year.tsx'
import { RecordFigures } from '../features/record/record-figures.tsx'
import { RecordFrame } from '../features/record/record-frame.tsx'
import { RecordSection } from '../features/record/record-section.tsx'
import { RelatedLists } from '../features/record/related-lists.tsx'
import { ReportList } from '../features/record/report-list.tsx'
import { VisitHistory } from '../features/visits/visit-history.tsx'
import { filterOf } from '../ui/entity-ref.ts'
import { QueryState } from '../ui/query-state.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { NotFoundPage } from './not-found-page.tsx'

/** A facility: its visits, what was told on them, and who told it. */
export function FacilityPage() {
  const { t } = useTranslation()
  const { id } = useParams({ from: '/facilities/$id' })
  const facility = useQuery(api.facilities.get.queryOptions({ id }))
  if (facility.isError && isNotFound(facility.error)) return <NotFoundPage what={t('record.missing.facility')} />
  const of = { kind: 'facility', id } as const
  return (
    <RecordFrame among="facility">
      <QueryState query={facility} skeleton={<Skeleton lines={12} height={2.5} />}>
        {(data) => (
          <>
            <FacilityHead facility={data} />
            <RecordFigures of={of} lastVisit={data.lastVisit} />
            <RecordSection id="visits" title={t('visits.title')}>
              <VisitHistory filter={filterOf(of)} />
            </RecordSection>
            <GraduatesByYear of={of} />
            <RelatedLists of={of} kinds={['program', 'craft', 'official', 'partner', 'outlet']} />
            <ReportList of={of} />
          </>
        )}
      </QueryState>
    </RecordFrame>
  )
}
