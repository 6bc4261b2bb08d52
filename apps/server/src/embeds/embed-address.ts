import { type ChartAsked, type ChartData, chartParams, type Narrowed } from '@jawla/charts'
import { filterToParams } from '@jawla/domain'

/** Where the embed of a chart is, below the site: `/embed/visits-by-region?region=MA-03&lang=fr`. */
export function embedPath(asked: ChartAsked): string {
  return `/embed/${asked.chart}?${query(chartParams(asked))}`
}

/** Where the chart is as a picture. */
export function picturePath(asked: ChartAsked, kind: 'svg' | 'png'): string {
  return `/chart/${asked.chart}.${kind}?${query(chartParams(asked))}`
}

/** Where the visits behind a part of a chart are listed, within the embed and with the way back to it. */
export function visitsPath(asked: ChartAsked, data: ChartData, narrowed: Narrowed): string {
  const { language: lang, theme } = asked
  const filter = { ...filterToParams(data.filter), ...narrowed }
  const look = { lang, ...(theme !== 'light' && { theme }) }
  return `/embed/visits?${query({ ...filter, ...look, back: embedPath(asked) })}`
}

/** Where the dashboard shows the same. */
export function dashboardPath(data: ChartData, lang: ChartAsked['language']): string {
  const filtered = query({ ...filterToParams(data.filter), lang })
  switch (data.chart) {
    case 'visits-by-region':
    case 'visits-by-official':
      return `/?${filtered}`
    case 'visits-by-month':
      return `/?${query({ ...filterToParams(data.filter), ...(data.split !== 'none' && { split: data.split }), lang })}`
    case 'graduates-by-program':
    case 'graduates-by-region':
      return `/charts?${filtered}`
    case 'coverage':
      return `/coverage?lang=${lang}`
    case 'visit':
      return visitPath(data.card.visit.id, lang)
    case 'quote':
      return visitPath(data.visit.id, lang)
  }
}

/** Where the dashboard shows a visit. */
export function visitPath(id: string, lang: ChartAsked['language']): string {
  return `/visits/${encodeURIComponent(id)}?lang=${lang}`
}

/** Where an editor learns how to embed what is at an address, by oEmbed. */
export function oembedPath(address: string): string {
  return `/oembed?${query({ url: address })}`
}

/** Commas stay commas: people read and write these addresses. */
function query(params: Record<string, string>): string {
  return new URLSearchParams(params).toString().replaceAll('%2C', ',')
}
