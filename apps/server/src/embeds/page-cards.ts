import { CHART_SIZES, type ChartAsked, type ChartWords, tellChart } from '@jawla/charts'
import { EMPTY_FILTER, filterFromParams, filterToParams } from '@jawla/domain'
import type { VisitIndex } from '@jawla/store'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { FOLLOW_WORDS } from '../http/follow/follow-words.ts'
import { chartOfPage, pageLanguage } from './chart-of-page.ts'
import { oembedPath, picturePath } from './embed-address.ts'
import { loadChart } from './load-chart.ts'

/** An address of the dashboard, as somebody may share it. */
interface Page {
  /** The site's address, without a slash at its end. */
  site: string
  path: string
  params: URLSearchParams
}

/** What a page says of itself to those that show a link to it, as the elements of a head; where no chart is of it, what the site is. */
export async function pageCards(index: VisitIndex, page: Page, now: Date): Promise<string> {
  const asked = chartOfPage(page.path, page.params)
  const data = asked === null ? null : await loadChart(index, asked, now)
  return data === null || asked === null ? siteCards(page) : cardsOf(page, asked, tellChart(data, asked.language))
}

/** The same without a look at the data: for a page that does not wait. */
export function siteCards(page: Page): string {
  const { title, subtitle } = FOLLOW_WORDS[pageLanguage(page.params)]
  return cardsOf(page, chartOfPage(page.path, page.params), { title, subtitle: '', summary: subtitle, alt: title })
}

type Words = Pick<ChartWords, 'title' | 'subtitle' | 'summary' | 'alt'>

function cardsOf({ site, path, params }: Page, asked: ChartAsked | null, words: Words): string {
  const language = pageLanguage(params)
  const title = [words.title, words.subtitle].filter(Boolean).join(' · ')
  const known = new URLSearchParams({ ...filterToParams(filterFromParams(Object.fromEntries(params))), lang: language })
  const address = `${site}${path}?${known}`
  const look = { language, theme: 'light', width: null, size: 'card', title: null, view: 'chart' } as const
  const shown = asked ?? { chart: 'visits-by-region', filter: EMPTY_FILTER, split: 'none', id: null, frozen: null }
  const property = (name: string, content: string | number) => h('meta', { property: name, content: String(content) })
  const { width, height } = CHART_SIZES.card
  const elements: Element[] = [
    h('meta', { name: 'description', content: words.summary }),
    h('link', { rel: 'canonical', href: address }),
    ...[property('og:type', 'website'), property('og:site_name', 'Jawla'), property('og:url', address)],
    ...[property('og:title', title), property('og:description', words.summary)],
    property('og:locale', { ar: 'ar_MA', fr: 'fr_MA', en: 'en_GB' }[language]),
    property('og:image', site + picturePath({ ...shown, ...look }, 'png')),
    ...[property('og:image:width', width), property('og:image:height', height), property('og:image:alt', words.alt)],
    h('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    ...(asked === null
      ? []
      : [h('link', { rel: 'alternate', type: 'application/json+oembed', href: site + oembedPath(address), title })]),
  ]
  return elements.map((element) => toHtml(element)).join('')
}
