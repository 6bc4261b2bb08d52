import { EMPTY_FILTER } from '@jawla/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../api.ts'
import { nameIn } from '../../i18n/name-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { BarList } from '../../ui/bar-list.tsx'
import { FIELD_OF, filterOf } from '../../ui/entity-ref.ts'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Written } from '../../ui/written.tsx'
import { FoundCount } from './found-count.tsx'

const MOST = 200

interface Props {
  kind: 'program' | 'official' | 'craft' | 'partner' | 'outlet'
  text: string
}

/** What visits mention, most visits first. */
export function ChoiceDirectory({ kind, text }: Props) {
  const language = useLanguage()
  const choices = useQuery(
    api.visits.choices.queryOptions(
      { filter: EMPTY_FILTER, field: FIELD_OF[kind], text, most: MOST },
      { placeholderData: keepPreviousData },
    ),
  )
  return (
    <QueryState query={choices} skeleton={<Skeleton lines={12} height={1.75} />}>
      {({ choices, total }) => (
        <>
          <FoundCount shown={choices.length} total={total} />
          <BarList
            rows={choices.map(({ value, names, visits }) => ({
              to: { kind, id: value },
              name: (
                <Written
                  name={nameIn(names ?? undefined, value.replace(/^~/, '').replaceAll('-', ' '), language.code)}
                />
              ),
              visits,
              filter: filterOf({ kind, id: value }),
            }))}
          />
        </>
      )}
    </QueryState>
  )
}
