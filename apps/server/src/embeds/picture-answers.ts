import { CHART_SIZES, CHART_WIDTH, type ChartAsked, type ChartLook, drawChart, svgText } from '@jawla/charts'
import type { VisitIndex } from '@jawla/store'
import { Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import { clientAddress } from '../accounts/client-address.ts'
import { cacheHeaders } from '../http/data-version.ts'
import { problem } from '../http/problem.ts'
import { chartAsked } from './chart-asked.ts'
import { drawPng } from './draw-png.ts'
import { dashboardPath } from './embed-address.ts'
import type { EmbedContext } from './embed-routes.ts'
import { paramsOf } from './frame-pages.ts'
import { sinceWords } from './frozen-words.ts'
import { inTurn } from './in-turn.ts'
import { shownChart } from './shown-chart.ts'

/** PNGs of one address in a minute: making one takes as long as a hundred pages do. */
const PNGS_PER_MINUTE = 120
const TRY_AGAIN_SECONDS = 5

/** `/chart/<chart>.svg` and `.png`: a chart as a picture, of any width or as a card. */
export function pictureAnswers({ index, siteOf, behindProxy }: EmbedContext): Router {
  const router = Router()
  const fewPngs = rateLimit({
    ...{ windowMs: 60_000, limit: PNGS_PER_MINUTE, standardHeaders: 'draft-8', legacyHeaders: false },
    ...{ identifier: 'pictures', skip: ({ path }) => !path.endsWith('.png') },
    keyGenerator: (request) => clientAddress(request, { behindProxy }),
    handler: (_request, response) => problem(response, 429, `more than ${PNGS_PER_MINUTE} pictures in a minute`),
  })
  router.get('/chart/:file', fewPngs, async (request, response) => {
    const [, name = '', kind] = /^([a-z-]+)\.(svg|png)$/.exec(String(request.params.file)) ?? []
    if (kind !== 'svg' && kind !== 'png') return problem(response, 404, `no picture is called "${request.params.file}"`)
    const answer = chartAsked(name, paramsOf(request))
    if ('refused' in answer) return problem(response, 400, answer.refused)
    const { asked } = answer
    const site = siteOf(request)
    const make = () => pictureOf(index, asked, { kind, site })
    const turn = kind === 'svg' ? { made: await make() } : await inTurn(make)
    if (turn === null) {
      response.set('retry-after', String(TRY_AGAIN_SECONDS))
      return problem(response, 503, 'many pictures are being drawn; try again in a moment')
    }
    const { made } = turn
    if (made === null) return problem(response, 404, 'nothing public is there')
    response
      .setHeaders(cacheHeaders(response, false))
      .set('content-disposition', `inline; filename="jawla-${name}.${kind}"`)
      .set('link', `<${site}${made.path}>; rel="canonical"`)
      .type(kind)
      .send(made.bytes)
  })
  return router
}

/** Null where nothing public is there. `path` is where the dashboard shows the same. */
async function pictureOf(index: VisitIndex, asked: ChartAsked, { kind, site }: { kind: 'svg' | 'png'; site: string }) {
  const shown = await shownChart(index, asked, new Date())
  if (shown === null) return null
  const notice = sinceWords(shown.since, asked.language)
  const picture = drawChart(shown.data, { ...pictureLook(asked, kind), site: new URL(site).host, notice })
  const text = svgText(picture)
  const bytes = kind === 'svg' ? Buffer.from(text) : await drawPng(text, picture.width)
  return { bytes, path: dashboardPath(shown.data, asked.language) }
}

function pictureLook(asked: ChartAsked, kind: 'svg' | 'png'): Omit<ChartLook, 'site' | 'notice'> {
  const { language, theme, title, width, size } = asked
  const filled = size === null ? null : CHART_SIZES[size]
  return {
    ...{ language, title, linkTo: null },
    // A PNG asks nobody what they prefer.
    theme: kind === 'png' && theme === 'auto' ? 'light' : theme,
    width: filled?.width ?? width ?? CHART_WIDTH.usual,
    height: filled?.height ?? null,
  }
}
