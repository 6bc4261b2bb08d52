import type { ChartFacts, ToldSentence } from '../chart-data.ts'
import type { Speaker } from '../words/say.ts'
import { setApart } from '../words/set-apart.ts'
import type { Told } from '../words/told.ts'
import { outletWords, visitFacts, visitName } from './visit-words.ts'

export function tellVisit({ card }: Extract<ChartFacts, { chart: 'visit' }>, speaker: Speaker): Told {
  const { t } = speaker
  const facts = visitFacts(card, speaker)
  const lines = facts.map(({ label, value }) => `${label}${t('sign.colon')}${value}`)
  return {
    title: visitName(card.visit, speaker),
    summary: `${lines.slice(0, 3).join(t('sign.semicolon'))}.`,
    notes: [],
    table: {
      head: [t('chart.column.fact'), t('chart.column.value')],
      rows: facts.map(({ label, value }) => ({ cells: [label, value], narrowed: null })),
    },
    lines: [...lines.slice(3), quoted(card.sentence, speaker)],
  }
}

export function tellQuote({ sentence, visit }: Extract<ChartFacts, { chart: 'quote' }>, speaker: Speaker): Told {
  const { t } = speaker
  return {
    title: visitName(visit, speaker),
    summary: quoted(sentence, speaker),
    notes: [],
    table: {
      head: [t('filters.outlets'), t('chart.column.value')],
      rows: [{ cells: [outletWords(sentence, speaker), sentence.text], narrowed: null }],
    },
    lines: [],
  }
}

function quoted(sentence: ToldSentence, speaker: Speaker): string {
  return `${outletWords(sentence, speaker)}${speaker.t('sign.colon')}${setApart(sentence.text.trim())}`
}
