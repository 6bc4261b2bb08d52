import type { VisitIndex } from '@jawla/store'
import express, { type Request, type RequestHandler, Router } from 'express'
import { revalidation } from '../http/data-version.ts'
import { siteOf } from '../settings.ts'
import { framePages } from './frame-pages.ts'
import { FRAME_SCRIPT, HOST_SCRIPT } from './frame-script.ts'
import { oembedAnswers } from './oembed-answers.ts'
import { pictureAnswers } from './picture-answers.ts'

/** How long a copy is good unasked. */
const KEPT = 'public, max-age=60, s-maxage=60, stale-while-revalidate=600'
const HOUR_MS = 60 * 60 * 1000
const YEAR_MS = 365 * 24 * HOUR_MS

interface Options {
  publicUrl: string | null
  /** Folder of the built dashboard. */
  built: string
}

/** What the answers of embeds are made with. */
export interface EmbedContext {
  index: VisitIndex
  /** The site's address as readers use it, without a slash at its end. */
  siteOf: (request: Request) => string
  /** Folder of the built dashboard. */
  built: string
  behindProxy: boolean
}

/**
 * What other sites show of the record: `/embed/<chart>?<filter>&lang=fr` as a page for frames, `/chart/<chart>.svg|.png` as a picture, `/oembed` for
 * editors, and the two scripts. Nobody's cookie is looked at, and any cache may keep them.
 */
export function embedRoutes(index: VisitIndex, { publicUrl, built }: Options): Router {
  const context: EmbedContext = {
    ...{ index, built, behindProxy: publicUrl !== null },
    siteOf: (request) => siteOf({ publicUrl, port: request.socket.localPort ?? 0 }),
  }
  const router = Router()
  const scripts = [`/${HOST_SCRIPT}`, `/${FRAME_SCRIPT}`]
  const answers = ['/embed', '/chart', '/oembed']
  router.use([...answers, ...scripts], forAnySite)
  router.get(scripts, scriptsIn(built))
  router.use(
    answers,
    revalidation(index.db, () => true, KEPT),
  )
  return router.use(framePages(context), pictureAnswers(context), oembedAnswers(context))
}

/** Lets pages of any other site show and read what is answered. */
const forAnySite: RequestHandler = (_request, response, next) => {
  response.set({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' })
  next()
}

/** Kept for an hour, and for a year where the address names what is in it. */
function scriptsIn(folder: string): RequestHandler {
  const plain = express.static(folder, { maxAge: HOUR_MS, index: false })
  const named = express.static(folder, { maxAge: YEAR_MS, immutable: true, index: false })
  return (request, response, next) =>
    request.url.includes('?') ? named(request, response, next) : plain(request, response, next)
}
