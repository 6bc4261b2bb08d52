import type { ChartAsked, ChartLanguage } from '@jawla/charts'
import { EMBED_WORDS, numberIn } from './embed-words.ts'
import type { ShownChart, Since } from './shown-chart.ts'

/** What became of the visits of a frozen chart; empty where nothing did, or where the chart is live. */
export function sinceWords(since: Since | null, language: ChartLanguage): string {
  if (since === null) return ''
  const words = EMBED_WORDS[language]
  return [
    since.corrected > 0 ? words.corrected(numberIn(language, since.corrected)) : '',
    since.withdrawn > 0 ? words.withdrawn(numberIn(language, since.withdrawn)) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** The same chart with the data of today. */
export function presentOf(asked: ChartAsked, { data, thing }: ShownChart): ChartAsked {
  const split = data.chart === 'visits-by-month' ? data.split : 'none'
  return { ...asked, filter: data.filter, split, id: thing, frozen: null }
}
