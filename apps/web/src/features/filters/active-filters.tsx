import { EMPTY_FILTER } from '@jawla/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Written } from '../../ui/written.tsx'
import styles from './active-filters.module.css'
import { choiceCount } from './filter-changes.ts'
import { filterChips } from './filter-chips.ts'
import { useFilter } from './use-filter.ts'

/** What the filter holds now, each choice removable by itself. Nothing where it holds nothing. */
export function ActiveFilters() {
  const { t } = useTranslation()
  const language = useLanguage()
  const [filter, setFilter] = useFilter()
  const facets = useQuery(api.visits.facets.queryOptions({ filter }, { placeholderData: keepPreviousData }))
  if (choiceCount(filter) === 0) return null
  const chips = filterChips(filter, facets.data, { t, language })
  return (
    <section className={styles.active} aria-label={t('filters.active')}>
      <ul>
        {chips.map(({ key, group, name, drop }) => (
          <li key={key} className={styles.chip}>
            <span className={styles.group}>{group}</span>
            {typeof name === 'string' ? name : <Written name={name} />}
            <button
              type="button"
              className="no-print"
              aria-label={t('filters.remove', { label: typeof name === 'string' ? name : name.text })}
              onClick={() => setFilter(drop)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <Button look="link" className="no-print" onClick={() => setFilter(() => EMPTY_FILTER)}>
        {t('filters.clear')}
      </Button>
    </section>
  )
}
