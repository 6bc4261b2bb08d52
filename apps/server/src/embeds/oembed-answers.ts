import { CHART_SIZES, CHART_WIDTH, type ChartAsked, type ChartData, drawChart, tellChart } from '@jawla/charts'
import { Router } from 'express'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { cacheHeaders } from '../http/data-version.ts'
import { escaped } from '../http/follow/told-visit-html.ts'
import { problem } from '../http/problem.ts'
import { chartAsked } from './chart-asked.ts'
import { chartOfPage } from './chart-of-page.ts'
import { embedPath, picturePath } from './embed-address.ts'
import type { EmbedContext } from './embed-routes.ts'
import { paramsOf } from './frame-pages.ts'
import { HOST_SCRIPT } from './frame-script.ts'
import { shownChart } from './shown-chart.ts'

/** What stands under the drawing in a frame: a sentence, the table's button and a link, in CSS pixels. */
const UNDER = 150

/** `/oembed?url=…&format=json|xml&maxwidth=`, by oembed.com: how an editor embeds what is at an address of the dashboard or of an embed. */
export function oembedAnswers({ index, siteOf }: EmbedContext): Router {
  const router = Router()
  router.get('/oembed', async (request, response) => {
    const params = paramsOf(request)
    const site = siteOf(request)
    const format = params.get('format') ?? 'json'
    if (format !== 'json' && format !== 'xml') return problem(response, 501, 'the format is json or xml')
    const most = Number(params.get('maxwidth') ?? CHART_WIDTH.most)
    if (!(most >= CHART_WIDTH.least)) return problem(response, 400, `maxwidth is at least ${CHART_WIDTH.least}`)
    const asked = chartAt(params.get('url') ?? '', site)
    const shown = asked === null ? null : await shownChart(index, asked, new Date())
    if (asked === null || shown === null) return problem(response, 404, 'nothing to embed is at that url')
    const answer = answerOf(asked, shown.data, { site, width: Math.min(most, asked.width ?? CHART_WIDTH.usual) })
    response.setHeaders(cacheHeaders(response, false))
    if (format === 'json') response.json(answer)
    else response.type('text/xml').send(asXml(answer))
  })
  return router
}

/** The chart at an address of this site; null where there is none. */
function chartAt(address: string, site: string): ChartAsked | null {
  const url = URL.parse(address)
  if (url === null || url.host !== new URL(site).host) return null
  const [, name] = /^\/(?:embed|chart)\/([a-z-]+)(?:\.svg|\.png)?$/.exec(url.pathname) ?? []
  if (name === undefined) return chartOfPage(url.pathname, url.searchParams)
  const answer = chartAsked(name, url.searchParams)
  return 'asked' in answer ? { ...answer.asked, size: null } : null
}

function answerOf(asked: ChartAsked, data: ChartData, { site, width }: { site: string; width: number }) {
  const words = tellChart(data, asked.language)
  const title = asked.title ?? words.title
  const { language, theme } = asked
  const look = { language, theme, width, height: null, title, site: new URL(site).host, notice: '', linkTo: null }
  const height = drawChart(data, look).height + UNDER
  const frame = h('iframe', {
    ...{ src: site + embedPath({ ...asked, width: null }), title, width, height, loading: 'lazy' },
    style: 'border:0;width:100%',
  })
  return {
    ...{ version: '1.0', type: 'rich', title, cache_age: 60, width, height },
    ...{ provider_name: 'Jawla', provider_url: `${site}/` },
    html: [frame, h('script', { async: true, src: `${site}/${HOST_SCRIPT}` })].map((one) => toHtml(one)).join(''),
    thumbnail_url: site + picturePath({ ...asked, width: null, size: 'card' }, 'png'),
    thumbnail_width: CHART_SIZES.card.width,
    thumbnail_height: CHART_SIZES.card.height,
  }
}

function asXml(answer: Readonly<Record<string, string | number>>): string {
  const fields = Object.entries(answer).map(([name, value]) => `<${name}>${escaped(String(value))}</${name}>`)
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`
}
