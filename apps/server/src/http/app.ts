import { join } from 'node:path'
import { MOST_UPLOAD_BYTES } from '@jawla/domain'
import type { Db, VisitIndex } from '@jawla/store'
import { createExpressMiddleware } from '@trpc/server/adapters/express'
import compression from 'compression'
import express, { type Express, type RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { Desk } from '../desk/desk.ts'
import { ROOT, type Settings } from '../settings.ts'
import { firstAnswers } from '../trpc/first-answers.ts'
import { appRouter, isPublic } from '../trpc/router.ts'
import { type ControlOptions, control } from './control.ts'
import { dashboardPage } from './dashboard-page.ts'
import { cacheHeaders, revalidation } from './data-version.ts'
import { errorAnswer, notFound } from './errors.ts'
import { health } from './health.ts'
import { isFromHere } from './is-from-here.ts'
import { requestLog } from './request-log.ts'
import { securityHeaders } from './security-headers.ts'
import { staticSite } from './static-site.ts'

/** Where the build puts the dashboard. */
const SITE = join(ROOT, 'apps/web/dist')

export interface AppOptions {
  db: Db
  index: VisitIndex
  /** What staff set going. */
  desk: Desk
  settings: Settings
  logger: Logger
  /** Lets a second command of the same user work through this server; absent where it opens the store by itself. */
  control: ControlOptions | null
}

/** Everything that answers over HTTP: health, tRPC, the dashboard, and commands handed over by a second process. */
export function createApp({ db, index, desk, settings, logger, control: controlOptions }: AppOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.use(requestLog(logger), securityHeaders({ https: settings.publicUrl?.startsWith('https:') ?? false }))
  app.use(health(db, logger))
  if (controlOptions !== null) app.use('/control', control(controlOptions))
  app.use(compression())
  app.use('/trpc', revalidation(db, isPublic), trpcAnswers({ db, index, desk }, logger))
  app.use(['/api', '/trpc', '/control'], notFound)
  const page = dashboardPage(join(SITE, 'index.html'), ({ path, originalUrl }, response) => {
    // What depends on who asks is not among them.
    const caller = appRouter.createCaller({ db, index, desk, staff: false, response })
    return firstAnswers(caller, path, new URL(originalUrl, 'http://localhost').searchParams)
  })
  app.use(staticSite(SITE, page), notFound, errorAnswer(logger))
  return app
}

/** Most of what anybody sends is a question; staff send pages and files too, in a form that needs some bytes of its own. */
const MOST_BYTES = { anybody: 1_000_000, staff: MOST_UPLOAD_BYTES + 1_000_000 }

function trpcAnswers(of: { db: Db; index: VisitIndex; desk: Desk }, logger: Logger): RequestHandler {
  const answers = (maxBodySize: number, staff: boolean) =>
    createExpressMiddleware({
      router: appRouter,
      createContext: ({ res }) => ({ ...of, staff, response: res }),
      maxBodySize,
      maxBatchSize: 20,
      responseMeta: ({ ctx, errors }) =>
        ctx === undefined ? {} : { headers: cacheHeaders(ctx.response, errors.length > 0) },
      onError: ({ error, path }) => {
        if (error.code === 'INTERNAL_SERVER_ERROR') logger.error({ err: error, path }, 'procedure failed')
      },
    })
  const [toAnybody, toStaff] = [answers(MOST_BYTES.anybody, false), answers(MOST_BYTES.staff, true)]
  return (request, response, next) => (isFromHere(request) ? toStaff : toAnybody)(request, response, next)
}
