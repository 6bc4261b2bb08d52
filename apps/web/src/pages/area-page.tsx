import { provinces, regions } from '@jawla/vocabulary/regions'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { AreaCoverage } from '../features/record/area-coverage.tsx'
import { AreaHead } from '../features/record/area-head.tsx'
import { FacilitiesWaiting } from '../features/record/facilities-waiting.tsx'
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

/** A region or province: how well visits cover it, and what waits there. */
export function AreaPage({ kind }: { kind: 'region' | 'province' }) {
  const { t } = useTranslation()
  const { id = '' } = useParams({ strict: false })
  const known = (kind === 'region' ? regions : provinces).some(({ code }) => code === id)
  return known ? <Area key={id} kind={kind} id={id} /> : <NotFoundPage what={t(`record.missing.${kind}`)} />
}

function Area(of: { kind: 'region' | 'province'; id: string }) {
  const { t } = useTranslation()
  const filter = filterOf({ kind: of.kind, id: of.id })
  const ofRegion = useQuery(
    api.visits.byRegion.queryOptions({ filter }, { enabled: of.kind === 'region', select: latest }),
  )
  const ofProvince = useQuery(
    api.visits.byProvince.queryOptions({ filter }, { enabled: of.kind === 'province', select: latest }),
  )
  return (
    <RecordFrame among={of.kind}>
      <AreaHead of={of} />
      <QueryState query={of.kind === 'region' ? ofRegion : ofProvince} skeleton={<Skeleton lines={2} height={3.75} />}>
        {(lastVisit) => <RecordFigures of={of} lastVisit={lastVisit} />}
      </QueryState>
      {of.kind === 'region' && <AreaCoverage region={of.id} />}
      <FacilitiesWaiting of={of} />
      <RelatedLists of={of} kinds={['official', 'program', 'craft', 'partner', 'facility', 'outlet']} />
      <GraduatesByYear of={of} />
      <RecordSection id="visits" title={t('visits.title')}>
        <VisitHistory filter={filter} />
      </RecordSection>
      <ReportList of={of} />
    </RecordFrame>
  )
}

function latest([counts]: readonly { lastVisit: string | null }[]): string | null {
  return counts?.lastVisit ?? null
}
