import type { NamedField } from '@jawla/domain'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api, isNotFound } from '../api.ts'
import { GraduatesByYear } from '../features/record/graduates-by-year.tsx'
import { RecordFigures } from '../features/record/record-figures.tsx'
import { RecordFrame } from '../features/record/record-frame.tsx'
import { RecordHead } from '../features/record/record-head.tsx'
import { RecordSection } from '../features/record/record-section.tsx'
import { RegionsReached } from '../features/record/regions-reached.tsx'
import { type RelatedKind, RelatedLists } from '../features/record/related-lists.tsx'
import { ReportList } from '../features/record/report-list.tsx'
import { VisitCalendar } from '../features/record/visit-calendar.tsx'
import { VisitHistory } from '../features/visits/visit-history.tsx'
import { nameIn } from '../i18n/name-in.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { type EntityRef, FIELD_OF, filterOf } from '../ui/entity-ref.ts'
import { QueryState } from '../ui/query-state.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Written } from '../ui/written.tsx'
import { NotFoundPage } from './not-found-page.tsx'

/** What is known by a name alone: no place, no address. */
export type NamedKind = 'program' | 'official' | 'craft' | 'partner'

const RELATED: Record<NamedKind, readonly RelatedKind[]> = {
  program: ['facility', 'partner', 'craft', 'official'],
  official: ['facility', 'program', 'partner', 'outlet'],
  craft: ['facility', 'program', 'partner', 'official'],
  partner: ['facility', 'program', 'craft', 'official'],
}

/** A programme, official, craft or partner. */
export function NamedPage({ kind }: { kind: NamedKind }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id = '' } = useParams({ strict: false })
  const field: NamedField = FIELD_OF[kind]
  const named = useQuery(api.visits.named.queryOptions({ field, value: id }))
  if (named.isError && isNotFound(named.error)) return <NotFoundPage what={t(`record.missing.${kind}`)} />
  const of: EntityRef = { kind, id }
  return (
    <RecordFrame among={kind}>
      <QueryState query={named} skeleton={<Skeleton lines={12} height={2.5} />}>
        {({ names, aliases, about }) => (
          <Fragment key={id}>
            <RecordHead
              of={of}
              names={names}
              aliases={aliases}
              kind={t(`record.kind.${kind}`)}
              about={about.length > 0 && <Few names={about.map((one) => nameIn(one, '', language.code))} />}
            />
            <RecordFigures of={of} />
            {kind === 'official' && <VisitCalendar of={of} />}
            <RegionsReached of={of} title={t(kind === 'program' ? 'record.taught' : 'record.regions')} />
            {kind !== 'official' && <GraduatesByYear of={of} />}
            <RelatedLists of={of} kinds={RELATED[kind]} />
            <RecordSection id="visits" title={t('visits.title')}>
              <VisitHistory filter={filterOf(of)} />
            </RecordSection>
            <ReportList of={of} />
          </Fragment>
        )}
      </QueryState>
    </RecordFrame>
  )
}

/** Several names in one line. */
function Few({ names }: { names: ReturnType<typeof nameIn>[] }): ReactNode {
  const { t } = useTranslation()
  return names.map((name, index) => (
    <Fragment key={name.text}>
      {index > 0 && t('sign.comma')}
      <Written name={name} />
    </Fragment>
  ))
}
