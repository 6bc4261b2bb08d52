import { tellOfficials } from './bars/tell-officials.ts'
import { tellQuote, tellVisit } from './cards/tell-cards.ts'
import type { ChartData } from './chart-data.ts'
import { tellGraduates } from './graduates/tell-graduates.ts'
import { tellCoverage } from './map/tell-coverage.ts'
import { tellRegions } from './map/tell-regions.ts'
import type { ChartLanguage, ChartWords } from './picture.ts'
import { tellMonths } from './time/tell-months.ts'
import { filterWords } from './words/filter-words.ts'
import { formatDay } from './words/format-date.ts'
import { type Speaker, speakerOf } from './words/say.ts'
import type { Told } from './words/told.ts'

/** As much as screen readers and social networks take. */
const LONGEST_ALT = 500

/** What a chart says in words of one language, all of it written from its data. */
export function tellChart(data: ChartData, language: ChartLanguage): ChartWords {
  const speaker = speakerOf(language)
  const { t, counted } = speaker
  const told = toldOf(data, speaker)
  const summary = data.visits === 0 ? `${t('chart.empty')}.` : told.summary
  const subtitle = filterWords(data.filter, data.filterNames, speaker)
  const samples = samplesIn(data, speaker)
  const source = t('charts.source', {
    reports: counted('figures.reports', data.reports),
    outlets: counted('charts.outlets', data.outlets),
    day: formatDay(data.day, speaker.language),
  })
  return {
    title: told.title,
    subtitle,
    samples,
    summary,
    alt: altOf(
      [subtitle === '' ? told.title : `${told.title} (${subtitle})`, ...(samples === '' ? [] : [samples]), summary],
      told,
      speaker,
    ),
    notes: data.visits === 0 ? [] : told.notes,
    source: told.isMap ? `${source} ${t('map.attribution')}` : source,
    table: told.table,
  }
}

function toldOf(data: ChartData, speaker: Speaker): Told {
  switch (data.chart) {
    case 'visits-by-region':
      return tellRegions(data, speaker)
    case 'visits-by-month':
      return tellMonths(data, speaker)
    case 'visits-by-official':
      return tellOfficials(data, speaker)
    case 'graduates-by-program':
    case 'graduates-by-region':
      return tellGraduates(data, speaker)
    case 'coverage':
      return tellCoverage(data, speaker)
    case 'visit':
      return tellVisit(data, speaker)
    case 'quote':
      return tellQuote(data, speaker)
  }
}

/** That what it rests on, or how much of it, nobody printed; empty where all of it was. */
function samplesIn({ samples, reports }: ChartData, { t, n }: Speaker): string {
  if (samples === 0) return ''
  return samples === reports ? t('chart.sample') : t('chart.someSamples', { n: n(samples), total: n(reports) })
}

/** Title, filter and summary, then as many rows of the table as there is room for. */
function altOf(sentences: readonly string[], { table, lines }: Told, { t }: Speaker): string {
  let alt = sentences.reduce((all, text) => `${all}${/[.!?؟]$/.test(all) ? '' : '.'} ${text}`)
  const rows = table.rows.map(({ cells: [name = '', ...numbers] }) => {
    const told = numbers.filter((cell) => cell !== '')
    return told.length === 0 ? name : `${name}${t('sign.colon')}${told.join(t('sign.comma'))}`
  })
  for (const row of lines ?? rows) {
    const longer = `${alt}${alt.endsWith('.') ? ' ' : t('sign.semicolon')}${row}`
    if (longer.length > LONGEST_ALT) break
    alt = longer
  }
  return alt.length > LONGEST_ALT ? `${alt.slice(0, LONGEST_ALT - 1)}…` : alt
}
