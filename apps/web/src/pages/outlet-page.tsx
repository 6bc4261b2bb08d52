import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, isNotFound } from '../api.ts'
import { OutletFigures } from '../features/record/outlet-figures.tsx'
import { RecordFrame } from '../features/record/record-frame.tsx'
import { RecordHead } from '../features/record/record-head.tsx'
import { RegionsReached } from '../features/record/regions-reached.tsx'
import { RelatedLists } from '../features/record/related-lists.tsx'
import { ReportList } from '../features/record/report-list.tsx'
import { QueryState } from '../ui/query-state.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { NotFoundPage } from './not-found-page.tsx'

/** A newspaper or agency: its reports and the visits they tell of. */
export function OutletPage() {
  const { t } = useTranslation()
  const { id } = useParams({ from: '/outlets/$id' })
  const outlet = useQuery(api.outlets.get.queryOptions({ key: id }))
  if (outlet.isError && isNotFound(outlet.error)) return <NotFoundPage what={t('record.missing.outlet')} />
  const of = { kind: 'outlet', id } as const
  return (
    <RecordFrame among="outlet">
      <QueryState query={outlet} skeleton={<Skeleton lines={12} height={2.5} />}>
        {(data) => (
          <>
            <RecordHead of={of} names={data.names} kind={t('record.kind.outlet')} />
            <OutletFigures outlet={data} />
            <ReportList of={of} />
            <RegionsReached of={of} title={t('record.regions')} />
            <RelatedLists of={of} kinds={['official', 'program', 'facility']} />
          </>
        )}
      </QueryState>
    </RecordFrame>
  )
}
