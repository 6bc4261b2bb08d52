import type { ChartData, ChartFacts } from '../chart-data.ts'
import type { Speaker } from '../words/say.ts'
import { setApart } from '../words/set-apart.ts'
import type { Told } from '../words/told.ts'
import { neverWords } from './never-words.ts'
import { waitingOnMap } from './waiting-on-map.ts'

type Data = ChartData & Extract<ChartFacts, { chart: 'coverage' }>

export function tellCoverage(data: Data, speaker: Speaker): Told {
  const { t, n, counted } = speaker
  const { areas } = waitingOnMap(data, speaker)
  const [longest] = areas
  const never = areas.filter(({ look }) => look === 'never').length
  const elsewhere = data.visits - data.provinces.reduce((sum, { visits }) => sum + visits, 0)
  const told =
    longest === undefined || longest.number === ''
      ? t('chart.summary.coverage.none')
      : t('chart.summary.coverage', { province: setApart(longest.name), days: longest.number })
  return {
    title: t('map.title.provinces.waiting'),
    summary: never > 0 ? `${told} ${neverSentence(data, never, speaker)}` : told,
    notes: [
      ...(never > 0 ? [neverSentence(data, never, speaker)] : []),
      ...(elsewhere > 0 ? [counted('chart.note.noProvince', elsewhere)] : []),
      t('chart.noReport'),
    ],
    table: {
      head: [t('filters.provinces'), t('chart.column.days'), t('status.held')],
      rows: areas.map(({ code, name, number, look, narrowed }) => ({
        cells: [
          name,
          number || (look === 'never' ? neverWords(data.filter, 'held', speaker) : t('chart.days.undated')),
          n(data.provinces.find(({ province }) => province === code)?.held ?? 0),
        ],
        narrowed,
      })),
    },
    lines: areas.filter(({ number }) => number !== '').map(({ name, number }) => `${name}${t('sign.colon')}${number}`),
    isMap: true,
  }
}

function neverSentence(data: Data, never: number, speaker: Speaker): string {
  const total = waitingOnMap(data, speaker).areas.length
  const numbers = { count: never, n: speaker.n(never), total: speaker.n(total) }
  const words = neverWords(data.filter, 'held', speaker)
  if (words === speaker.t('chart.never.held')) return speaker.t('chart.never.provinces', numbers)
  return `${numbers.n} / ${numbers.total}${speaker.t('sign.colon')}${words}.`
}
