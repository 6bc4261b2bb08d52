import { type Filter, LIST_FIELDS, type Names } from '@jawla/domain'
import { choiceName } from './choice-name.ts'
import { formatDay } from './format-date.ts'
import type { Speaker } from './say.ts'
import { setApart } from './set-apart.ts'

/** Which visits a filter selects, in words: `Region: Fès-Meknès, Souss-Massa; 1 January to 31 March 2025`; empty for all. */
export function filterWords(filter: Filter, names: Record<string, Names>, speaker: Speaker): string {
  const { t } = speaker
  const chosen = LIST_FIELDS.flatMap((field) => {
    const values = filter[field].map((value) =>
      setApart(choiceName(field, { value, names: names[value] ?? null }, speaker)),
    )
    return values.length === 0 ? [] : [`${t(`filters.${field}`)}${t('sign.colon')}${values.join(t('sign.comma'))}`]
  })
  const searched = filter.q === '' ? [] : [`${t('search.words')}${t('sign.colon')}${setApart(filter.q)}`]
  return [...searched, ...chosen, ...(periodWords(filter, speaker) ?? [])].join(t('sign.semicolon'))
}

function periodWords({ from, to }: Filter, { t, language }: Speaker): [string] | null {
  if (from !== null && to !== null) {
    return [t('filters.between', { from: formatDay(from, language), to: formatDay(to, language) })]
  }
  if (from !== null) return [t('filters.since', { day: formatDay(from, language) })]
  return to === null ? null : [t('filters.until', { day: formatDay(to, language) })]
}
