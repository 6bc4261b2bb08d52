import { createHash } from 'node:crypto'
import type { ChartAsked } from '@jawla/charts'
import { dataVersion, keepFrozenChart, type VisitIndex } from '@jawla/store'
import { loadChart } from './load-chart.ts'

/** Of all that anybody kept; each has some kilobytes. */
const MOST_CHARTS = 50_000
/** Characters of JSON: a timeline of twenty years, cut by region, has half of it. */
const LARGEST = 500_000

export type Frozen = { id: string } | { refused: 'not there' | 'too large' | 'full' }

/** Keeps a chart as it is today, under an id made of what it shows and of which record. */
export async function freezeChart(index: VisitIndex, asked: ChartAsked, now: Date): Promise<Frozen> {
  // Asked first: what comes in meanwhile is told as a change.
  const version = await dataVersion(index.db)
  const data = await loadChart(index, asked, now)
  if (data === null) return { refused: 'not there' }
  const thing = asked.id
  const content = JSON.stringify({ thing, data, shows: index.shows })
  if (content.length > LARGEST) return { refused: 'too large' }
  const id = createHash('sha256').update(content).digest('hex').slice(0, 16)
  const chart = { id, chart: asked.chart, thing, data, dataVersion: version }
  const isKept = await keepFrozenChart(index, chart, { at: now.toISOString(), most: MOST_CHARTS })
  return isKept ? { id } : { refused: 'full' }
}
