import type { ListField } from '@jawla/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ActiveFilters } from '../filters/active-filters.tsx'
import { ChoiceGroup } from '../filters/choice-group.tsx'
import { choiceCount, toggleChoice } from '../filters/filter-changes.ts'
import { useFilter } from '../filters/use-filter.ts'
import styles from './add-alert.module.css'

/** What alerts are made for; every other field comes with a filter of the overview. */
const FIELDS = ['regions', 'officials', 'programs', 'facilities'] as const satisfies ListField[]

/** The filter in the address, in words and to be changed. */
export function ChooseVisits() {
  const { t } = useTranslation()
  const [filter, setFilter] = useFilter()
  const facets = useQuery(api.visits.facets.queryOptions({ filter }, { placeholderData: keepPreviousData }))
  return (
    <fieldset className={styles.visits}>
      <legend>{t('alerts.filter')}</legend>
      {choiceCount(filter) === 0 && <p>{t('alerts.filter.any')}</p>}
      <ActiveFilters />
      <QueryState query={facets} skeleton={<Skeleton lines={4} height={2} />}>
        {(data) =>
          FIELDS.map((field) => (
            <ChoiceGroup
              key={field}
              field={field}
              facets={data}
              filter={filter}
              open={false}
              onToggle={(value) => setFilter((before) => toggleChoice(before, field, value))}
            />
          ))
        }
      </QueryState>
      <p className={styles.hint}>{t('alerts.filter.hint')}</p>
    </fieldset>
  )
}
