import { type Filter, LIST_FIELDS, type Names } from '@jawla/domain'
import { choiceName, textOf } from './choice-name.ts'
import { periodWords } from './period-words.ts'
import type { Speaker } from './say.ts'
import { setApart } from './set-apart.ts'

/** Which visits a filter selects, in words: `Region: Fès-Meknès, Souss-Massa; 1 January to 31 March 2025`; empty for all. */
export function filterWords(filter: Filter, names: Record<string, Names>, speaker: Speaker): string {
  const { t } = speaker
  const chosen = LIST_FIELDS.flatMap((field) => {
    const values = filter[field].map((value) =>
      setApart(textOf(choiceName(field, { value, names: names[value] ?? null }, speaker))),
    )
    return values.length === 0 ? [] : [`${t(`filters.${field}`)}${t('sign.colon')}${values.join(t('sign.comma'))}`]
  })
  const period = periodWords(filter, t, speaker.language)
  const searched = filter.q === '' ? [] : [`${t('search.words')}${t('sign.colon')}${setApart(filter.q)}`]
  return [...searched, ...chosen, ...(period === null ? [] : [period])].join(t('sign.semicolon'))
}
