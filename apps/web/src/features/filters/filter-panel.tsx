import { LIST_FIELDS } from '@jawla/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../api.ts'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ChoiceGroup } from './choice-group.tsx'
import { toggleChoice } from './filter-changes.ts'
import { PeriodGroup } from './period-group.tsx'
import { useFilter } from './use-filter.ts'

/** Every field of the filter. The region is open from the start, the others one press away. */
export function FilterPanel() {
  const [filter, setFilter] = useFilter()
  const facets = useQuery(api.visits.facets.queryOptions({ filter }, { placeholderData: keepPreviousData }))
  return (
    <QueryState query={facets} skeleton={<Skeleton lines={14} height={1.75} />}>
      {(data) => (
        <>
          <PeriodGroup filter={filter} onChange={setFilter} />
          {LIST_FIELDS.map((field) => (
            <ChoiceGroup
              key={field}
              field={field}
              facets={data}
              filter={filter}
              open={field === 'regions'}
              onToggle={(value) => setFilter((before) => toggleChoice(before, field, value))}
            />
          ))}
        </>
      )}
    </QueryState>
  )
}
