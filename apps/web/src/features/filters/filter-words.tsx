import type { Filter } from '@jawla/domain'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Written } from '../../ui/written.tsx'
import styles from './active-filters.module.css'
import { filterChips, needsNames } from './filter-chips.ts'

/** What a filter selects, in words that cannot be changed here; `any` where it selects all visits. */
export function FilterWords({ filter, any }: { filter: Filter; any: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const facets = useQuery(api.visits.facets.queryOptions({ filter }, { enabled: needsNames(filter) }))
  const chips = filterChips(filter, facets.data, { t, language })
  if (chips.length === 0) return <p>{any}</p>
  return (
    <ul className={styles.words}>
      {chips.map(({ key, group, name }) => (
        <li key={key} className={`${styles.chip} ${styles.fixed}`}>
          <span className={styles.group}>{group}</span>
          {typeof name === 'string' ? name : <Written name={name} />}
        </li>
      ))}
    </ul>
  )
}
