import type { ChartFacts } from '../chart-data.ts'
import { formatUnit } from '../words/format-date.ts'
import type { Speaker } from '../words/say.ts'
import { partName } from './part-name.ts'
import { statusWords } from './status-words.ts'
import type { Bar } from './time-bars.ts'

type Facts = Extract<ChartFacts, { chart: 'visits-by-month' }>

/** What a bar shows, as one line: `February 2025: held 3, announced 1`. */
export function monthWords(bar: Bar, facts: Facts, speaker: Speaker): string {
  const { t, language } = speaker
  const told = bar.parts.map((part) => {
    const counts = statusWords(part, t, language)
    return facts.split === 'none' ? counts : `${partName(part.part, facts, speaker)}${t('sign.colon')}${counts}`
  })
  return `${formatUnit(bar.from, 'month', language)}${t('sign.colon')}${told.join(t('sign.semicolon'))}`
}
