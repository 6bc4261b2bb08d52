import type { Filter } from '@jawla/domain'
import { formatDay } from './format-date.ts'
import type { Language } from './languages.ts'
import type { Say } from './say.ts'

/** The days that a filter selects, in words: `since 1 January 2025`; null where it selects any. */
export function periodWords(
  { from, to }: Pick<Filter, 'from' | 'to'>,
  t: Say<`filters.${'between' | 'since' | 'until'}`>,
  language: Language,
): string | null {
  if (from !== null && to !== null) {
    return t('filters.between', { from: formatDay(from, language), to: formatDay(to, language) })
  }
  if (from !== null) return t('filters.since', { day: formatDay(from, language) })
  return to === null ? null : t('filters.until', { day: formatDay(to, language) })
}
