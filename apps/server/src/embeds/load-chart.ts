import type { ChartAsked, ChartData, ChartFacts, GraduateRow } from '@jawla/charts'
import { dayInMorocco, type GraduatesOverTime } from '@jawla/domain'
import {
  countAcross,
  countByProvince,
  countByRegion,
  countByTime,
  graduatesOverTime,
  headline,
  newsGaps,
  selectValues,
  type VisitIndex,
} from '@jawla/store'
import { filterNames } from '../exports/filter-names.ts'
import { addPeople } from './add-people.ts'
import { loadQuote } from './load-quote.ts'
import { loadVisitCard } from './load-visit-card.ts'

/** Officials that are drawn; the chart says how many there are. */
const MOST_OFFICIALS = 12

type OfMany = Exclude<ChartFacts, { chart: 'visit' | 'quote' }>

/** What a live chart shows as of now; null where what it is of is not there, or not public. */
export async function loadChart(index: VisitIndex, asked: ChartAsked, now: Date): Promise<ChartData | null> {
  const { chart, filter, id } = asked
  const day = dayInMorocco(now)
  if (chart === 'visit') return loadVisitCard(index, id ?? '', day)
  if (chart === 'quote') return loadQuote(index, id ?? '', day)
  const { visits, reports, sampleReports } = await headline(index, filter)
  return {
    ...(await factsOf(index, { ...asked, chart }, now)),
    ...{ day, filter, filterNames: await filterNames(index, filter), visits, reports },
    outlets: (await selectValues(index, filter, 'outlets')).length,
    samples: sampleReports,
  }
}

type Asked = Pick<ChartAsked, 'filter' | 'split'> & { chart: OfMany['chart'] }

async function factsOf(index: VisitIndex, { chart, filter, split }: Asked, now: Date): Promise<OfMany> {
  switch (chart) {
    case 'visits-by-region':
      return { chart, regions: await countByRegion(index, filter) }
    case 'visits-by-month': {
      const timeline = await countByTime(index, filter, { unit: 'month', split })
      return { chart, split, timeline, gaps: await newsGaps(index.db, now.toISOString()) }
    }
    case 'visits-by-official': {
      const { rows } = await countAcross(index, filter, {
        rows: 'officials',
        columns: 'statuses',
        most: MOST_OFFICIALS,
      })
      const total = (await selectValues(index, filter, 'officials')).length
      return { chart, officials: { choices: rows, total } }
    }
    case 'graduates-by-program':
      return { chart, graduates: inAll(await graduatesOverTime(index, filter, { unit: 'year', split: 'programs' })) }
    case 'graduates-by-region':
      return { chart, graduates: inAll(await graduatesOverTime(index, filter, { unit: 'year', split: 'regions' })) }
    case 'coverage':
      return { chart, provinces: await countByProvince(index, filter) }
  }
}

/** Graduates of all years together, in the order of the parts; last those of whom no part is told. */
function inAll({ rows, parts }: GraduatesOverTime): GraduateRow[] {
  const sum = (part: string | null) => addPeople(rows.filter((row) => row.part === part).map(({ people }) => people))
  const ofNone = rows.some(({ part }) => part === null) ? [{ value: null, names: null }] : []
  return [...parts, ...ofNone].map((part) => ({ ...part, people: sum(part.value) }))
}
