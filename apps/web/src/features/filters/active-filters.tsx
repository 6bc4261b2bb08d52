import { EMPTY_FILTER, type Filter, LIST_FIELDS } from '@jawla/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatDay } from '../../i18n/format-date.ts'
import type { Language } from '../../i18n/languages.ts'
import type { WrittenName } from '../../i18n/name-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Written } from '../../ui/written.tsx'
import styles from './active-filters.module.css'
import { choiceName, namesOf } from './choices.ts'
import { choiceCount, toggleChoice } from './filter-changes.ts'
import { useFilter } from './use-filter.ts'

interface Chip {
  key: string
  group: string
  name: WrittenName | string
  /** Takes it away. */
  drop: (filter: Filter) => Filter
}

/** What the filter holds now, each choice removable by itself. Nothing where it holds nothing. */
export function ActiveFilters() {
  const { t } = useTranslation()
  const language = useLanguage()
  const [filter, setFilter] = useFilter()
  const facets = useQuery(api.visits.facets.queryOptions({ filter }, { placeholderData: keepPreviousData }))
  if (choiceCount(filter) === 0) return null
  const chips: Chip[] = LIST_FIELDS.flatMap((field) =>
    filter[field].map((value) => ({
      key: `${field} ${value}`,
      group: t(`filters.${field}`),
      name: choiceName(field, { value, names: namesOf(facets.data?.[field], value) }, { t, language }),
      drop: (before) => toggleChoice(before, field, value),
    })),
  )
  if (filter.q !== '')
    chips.unshift({ key: 'q', group: t('search.words'), name: filter.q, drop: (before) => ({ ...before, q: '' }) })
  const period = periodWords(filter, t, language)
  if (period !== null) {
    chips.push({
      key: 'period',
      group: t('filters.period'),
      name: period,
      drop: (before) => ({ ...before, from: null, to: null }),
    })
  }
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

function periodWords({ from, to }: Filter, t: TFunction, language: Language): string | null {
  if (from !== null && to !== null) {
    return t('filters.between', { from: formatDay(from, language), to: formatDay(to, language) })
  }
  if (from !== null) return t('filters.since', { day: formatDay(from, language) })
  return to === null ? null : t('filters.until', { day: formatDay(to, language) })
}
