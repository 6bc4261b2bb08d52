import type { ChartData, ChartFacts } from '../chart-data.ts'
import type { Speaker } from '../words/say.ts'
import { setApart } from '../words/set-apart.ts'
import type { Told } from '../words/told.ts'
import { neverWords } from './never-words.ts'
import { visitsOnMap } from './visits-on-map.ts'

type Data = ChartData & Extract<ChartFacts, { chart: 'visits-by-region' }>

export function tellRegions(data: Data, speaker: Speaker): Told {
  const { t, n, counted } = speaker
  const { areas } = visitsOnMap(data, speaker)
  const never = neverWords(data.filter, 'any', speaker)
  const elsewhere = data.visits - data.regions.reduce((sum, { visits }) => sum + visits, 0)
  const [first] = areas
  const reached = areas.filter(({ narrowed }) => narrowed !== null).length
  const summary = {
    visits: counted('visits.count', data.visits),
    reached: n(reached),
    total: n(areas.length),
    region: setApart(first?.name ?? ''),
    n: first?.number ?? '',
  }
  return {
    title: t('map.title.regions.visits'),
    summary:
      reached === 0
        ? counted('chart.note.noRegion', elsewhere)
        : t(areas.length === 1 ? 'chart.summary.region' : 'chart.summary.regions', summary),
    notes: [...(elsewhere > 0 ? [counted('chart.note.noRegion', elsewhere)] : []), t('chart.noReport')],
    table: {
      head: [t('map.table.region'), t('figures.visits')],
      rows: areas.map(({ name, number, narrowed }) => ({ cells: [name, number || never], narrowed })),
    },
    isMap: true,
  }
}
