import { choiceName, periodWords } from '@jawla/charts'
import { type Facets, type Filter, LIST_FIELDS, type ListField } from '@jawla/domain'
import type { TFunction } from 'i18next'
import type { Language } from '../../i18n/languages.ts'
import type { WrittenName } from '../../i18n/name-in.ts'
import { namesOf } from './choices.ts'
import { toggleChoice } from './filter-changes.ts'

/** One choice that a filter makes, in words. */
export interface Chip {
  key: string
  group: string
  name: WrittenName | string
  /** Takes it away. */
  drop: (filter: Filter) => Filter
}

/** What a filter holds, in words: the search first, the period last. The facets know the names of what is chosen. */
export function filterChips(
  filter: Filter,
  facets: Facets | undefined,
  { t, language }: { t: TFunction; language: Language },
): Chip[] {
  const chips: Chip[] = LIST_FIELDS.flatMap((field) =>
    filter[field].map((value) => ({
      key: `${field} ${value}`,
      group: t(`filters.${field}`),
      name: choiceName(field, { value, names: namesOf(facets?.[field], value) }, { t, language }),
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
  return chips
}

const NAMED_BY_FACETS = [
  'programs',
  'crafts',
  'partners',
  'officials',
  'facilities',
  'outlets',
] as const satisfies ListField[]

/** Whether the names of what a filter chose are known to the server alone. */
export function needsNames(filter: Filter): boolean {
  return NAMED_BY_FACETS.some((field) => filter[field].length > 0)
}
