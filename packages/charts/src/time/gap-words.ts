import type { NewsGap } from '@jawla/domain'
import { formatDay } from '../words/format-date.ts'
import type { Language } from '../words/languages.ts'
import type { Say } from '../words/say.ts'
import { setApart } from '../words/set-apart.ts'

/** What a gap means for what is drawn, as one sentence. */
export function gapWords(
  { kind, outlet, from, to }: NewsGap,
  t: Say<`timeline.gap.${'added' | 'since' | 'between'}`>,
  language: Language,
): string {
  const name = setApart(outlet)
  const since = formatDay(from, language)
  if (kind === 'outlet_added') return t('timeline.gap.added', { outlet: name, from: since })
  return to === null
    ? t('timeline.gap.since', { outlet: name, from: since })
    : t('timeline.gap.between', { outlet: name, from: since, to: formatDay(to, language) })
}
