import { type Filter, filterToParams, type TimelineSplit } from '@jawla/domain'
import type { ChartName } from './chart-data.ts'
import type { ChartLanguage, ChartTheme } from './picture.ts'

/** Pictures that have to be filled exactly, in pixels: a card of social networks, and a square. */
export const CHART_SIZES = { card: { width: 1200, height: 628 }, square: { width: 1080, height: 1080 } } as const
export type ChartSize = keyof typeof CHART_SIZES

/** CSS pixels of a picture that no size is asked for. */
export const CHART_WIDTH = { least: 200, usual: 640, most: 2000 } as const
/** In UTF-16 units. */
export const LONGEST_TITLE = 120

/** What an address of a chart asks for: `/embed/visits-by-region?region=MA-03&lang=fr`, `/chart/visit.png?id=v-1&size=card`. */
export interface ChartAsked {
  chart: ChartName
  filter: Filter
  /** Of `visits-by-month`. */
  split: TimelineSplit
  /** Of a visit, or `<report id>@<start>-<end>` of a sentence; null for other charts. */
  id: string | null
  /** The chart as it was kept on some day, by its id; then nothing else says what it shows. */
  frozen: string | null
  language: ChartLanguage
  /** Light where an address says nothing: so are most pages that show a chart. */
  theme: ChartTheme
  /** Null for the usual one. */
  width: number | null
  size: ChartSize | null
  title: string | null
  /** Drawn, with its table a click away, or the table by itself; a picture is always drawn. */
  view: 'chart' | 'table'
}

/** Its search parameters; what is usual stays out, the language never does. */
export function chartParams(asked: ChartAsked): Record<string, string> {
  const { filter, split, id, frozen, language, theme, width, size, title, view } = asked
  const shown = { ...filterToParams(filter), ...(split !== 'none' && { split }), ...(id !== null && { id }) }
  return {
    ...(frozen === null ? shown : { frozen }),
    ...{ lang: language },
    ...(theme !== 'light' && { theme }),
    ...(width !== null && { width: String(width) }),
    ...(size !== null && { size }),
    ...(title !== null && { title }),
    ...(view !== 'chart' && { view }),
  }
}
