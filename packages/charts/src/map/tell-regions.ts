import { regionName } from '@jawla/vocabulary/regions'
import type { ChartData, ChartFacts } from '../chart-data.ts'
import type { Speaker } from '../words/say.ts'
import { setApart } from '../words/set-apart.ts'
import type { Told } from '../words/told.ts'
import { rankedRegions } from './ranked-regions.ts'

type Data = ChartData & Extract<ChartFacts, { chart: 'visits-by-region' }>

export function tellRegions(data: Data, { t, n, counted, language }: Speaker): Told {
  const ranked = rankedRegions(data.regions)
  const [first] = ranked
  const elsewhere = data.visits - ranked.reduce((sum, { visits }) => sum + visits, 0)
  return {
    title: t('map.title.regions.visits'),
    summary: t('chart.summary.regions', {
      visits: counted('visits.count', data.visits),
      reached: n(ranked.filter(({ visits }) => visits > 0).length),
      region: setApart(regionName(first?.code ?? '', language.code)),
      n: n(first?.visits ?? 0),
    }),
    notes: [...(elsewhere > 0 ? [counted('chart.note.noRegion', elsewhere)] : []), t('chart.noReport')],
    table: {
      head: [t('map.table.region'), t('figures.visits')],
      rows: ranked.map(({ code, visits }) => ({
        cells: [regionName(code, language.code), visits === 0 ? t('chart.never') : n(visits)],
        narrowed: visits === 0 ? null : { region: code },
      })),
    },
    isMap: true,
  }
}
