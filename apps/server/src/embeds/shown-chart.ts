import { isDeepStrictEqual } from 'node:util'
import type { ChartAsked, ChartData } from '@jawla/charts'
import type { VisitSummary } from '@jawla/domain'
import { type ChangesSince, changesOf, type FrozenChart, findFrozenChart, type VisitIndex } from '@jawla/store'
import { loadChart } from './load-chart.ts'
import { loadQuote } from './load-quote.ts'
import { loadVisitCard } from './load-visit-card.ts'

/** What became of the visits in a frozen chart since. */
export type Since = Pick<ChangesSince, 'corrected' | 'withdrawn'>

export interface ShownChart {
  data: ChartData
  /** The id of the visit or sentence that it is of; null for what a filter selects. */
  thing: string | null
  /** Null for a live chart. */
  since: Since | null
}

/** What the address of a chart shows, live or as it was kept; null where it is not there, or not public. */
export async function shownChart(index: VisitIndex, asked: ChartAsked, now: Date): Promise<ShownChart | null> {
  if (asked.frozen === null) {
    const data = await loadChart(index, asked, now)
    return data === null ? null : { data, thing: asked.id, since: null }
  }
  const frozen = await findFrozenChart(index, asked.frozen)
  if (frozen === null || frozen.chart !== asked.chart) return null
  // Only `freezeChart` writes these.
  const data = frozen.data as ChartData
  return { data, thing: frozen.thing, since: await sinceFrozen(index, data, frozen) }
}

async function sinceFrozen(index: VisitIndex, data: ChartData, { thing, dataVersion }: FrozenChart): Promise<Since> {
  if (thing === null) return changesOf(index, { filter: data.filter, since: dataVersion })
  const present = await (data.chart === 'visit' ? loadVisitCard : loadQuote)(index, thing, data.day)
  if (present === null) return { corrected: 0, withdrawn: 1 }
  return { corrected: isDeepStrictEqual(factsIn(present), factsIn(data)) ? 0 : 1, withdrawn: 0 }
}

/** What a card tells, as JSON keeps it. That another report tells the same is no correction. */
function factsIn(data: ChartData): unknown {
  if (data.chart === 'visit') {
    const { visit, sentence: _, ...facts } = data.card
    return plain({ ...facts, ...told(visit) })
  }
  return data.chart === 'quote' ? plain({ ...told(data.visit), sentence: data.sentence.text }) : null
}

function told({ kind, status, region, province, place, date, officials }: VisitSummary): object {
  return { kind, status, region, province, place, date, officials: officials.map(({ id, role }) => ({ id, role })) }
}

function plain(value: object): unknown {
  return JSON.parse(JSON.stringify(value))
}
