import { regionName, regions } from '@jawla/vocabulary/regions'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { BarList } from '../../ui/bar-list.tsx'
import { type EntityRef, filterOf } from '../../ui/entity-ref.ts'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { RecordSection } from './record-section.tsx'

/** All 12 regions with the visits of one thing, most first; those that none was in stand at the end with their zero. */
export function RegionsReached({ of, title }: { of: EntityRef; title: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const counts = useQuery(api.visits.byRegion.queryOptions({ filter: filterOf(of) }))
  return (
    <RecordSection id="regions" title={title} hint={t('record.regions.hint')}>
      <QueryState query={counts} skeleton={<Skeleton lines={12} height={1.75} />}>
        {(rows) => (
          <BarList
            rows={regions
              .map(({ code }) => ({
                to: { kind: 'region' as const, id: code },
                name: regionName(code, language.code),
                visits: rows.find(({ region }) => region === code)?.visits ?? 0,
                filter: filterOf(of, { regions: [code] }),
              }))
              .sort((a, b) => b.visits - a.visits || a.to.id.localeCompare(b.to.id))}
          />
        )}
      </QueryState>
    </RecordSection>
  )
}
