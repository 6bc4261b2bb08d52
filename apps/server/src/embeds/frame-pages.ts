import type { ChartLanguage } from '@jawla/charts'
import { type Request, type Response, Router } from 'express'
import { h } from 'hastscript'
import { cacheHeaders } from '../http/data-version.ts'
import { chartAsked } from './chart-asked.ts'
import { chartPage } from './chart-page.ts'
import { embedPage } from './embed-page.ts'
import type { EmbedContext } from './embed-routes.ts'
import { EMBED_WORDS } from './embed-words.ts'
import { frameScript } from './frame-script.ts'
import { shownChart } from './shown-chart.ts'
import { visitsAsked } from './visits-asked.ts'
import { visitsPage } from './visits-page.ts'

/** `/embed/<chart>`: a chart as a page of its own, for frames; `/embed/visits`: the visits behind a part of one. */
export function framePages({ index, siteOf, built }: EmbedContext): Router {
  const router = Router()
  const around = async (request: Request) => ({ site: siteOf(request), script: await frameScript(built) })

  router.get('/embed/visits', async (request, response) => {
    const params = paramsOf(request)
    const answer = visitsAsked([...params])
    if ('refused' in answer) return refuse(response, params, answer.refused)
    try {
      sendPage(response, await visitsPage(index, answer.asked, await around(request)))
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      refuse(response, params, error.message)
    }
  })

  router.get('/embed/:chart', async (request, response) => {
    const params = paramsOf(request)
    const answer = chartAsked(request.params.chart, params)
    if ('refused' in answer) return refuse(response, params, answer.refused)
    if (answer.asked.size !== null) return refuse(response, params, 'a frame is as wide as its place: it has no size')
    const shown = await shownChart(index, answer.asked, new Date())
    if (shown === null) return refuse(response.status(404), params, null)
    sendPage(response, chartPage(answer.asked, shown, await around(request)))
  })
  return router
}

/** The search parameters of a request, as they were sent. */
export function paramsOf(request: Request): URLSearchParams {
  return new URL(`http://localhost${request.originalUrl}`).searchParams
}

/** A page for frames, under its own policy. */
function sendPage(response: Response, { html, policy }: { html: string; policy: string }): void {
  response.removeHeader('x-frame-options')
  response.setHeaders(cacheHeaders(response, false)).set('content-security-policy', policy).type('html').send(html)
}

/** A frame whose chart cannot be shown says so to readers, and why to who wrote its address. It may be kept: many may ask for it. */
function refuse(response: Response, params: URLSearchParams, why: string | null): void {
  if (why !== null) response.status(400)
  const language = (['fr', 'en'] satisfies ChartLanguage[]).find((one) => one === params.get('lang')) ?? 'ar'
  const { wrong } = EMBED_WORDS[language]
  const body = [h('main', [h('p', wrong), why === null ? null : h('p.small', { lang: 'en', dir: 'ltr' }, why)])]
  sendPage(response, embedPage({ ...{ language, theme: 'auto', title: wrong, script: null }, body }))
}
