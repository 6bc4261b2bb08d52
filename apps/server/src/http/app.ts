import { join } from 'node:path'
import type { Db, VisitIndex } from '@jawla/store'
import compression from 'compression'
import express, { type Express } from 'express'
import type { Logger } from 'pino'
import type { Accounts } from '../accounts/accounts.ts'
import { apiRoutes } from '../api/api-routes.ts'
import type { Desk } from '../desk/desk.ts'
import { embedRoutes } from '../embeds/embed-routes.ts'
import { pageCards, siteCards } from '../embeds/page-cards.ts'
import type { Metrics } from '../metrics/open-metrics.ts'
import { ROOT, type Settings, siteOf } from '../settings.ts'
import { traceRequests } from '../traces/trace-requests.ts'
import { firstAnswers } from '../trpc/first-answers.ts'
import { appRouter, isPublic } from '../trpc/router.ts'
import { type ControlOptions, control } from './control.ts'
import { dashboardPage } from './dashboard-page.ts'
import { revalidation } from './data-version.ts'
import { decisionsCsv } from './decisions-csv.ts'
import { errorAnswer, notFound } from './errors.ts'
import { follow } from './follow/follow.ts'
import { health } from './health.ts'
import { isFromHere } from './is-from-here.ts'
import { countRequests, metricsRoute } from './metrics-routes.ts'
import { ownPagesOnly } from './own-pages-only.ts'
import { requestLog } from './request-log.ts'
import { securityHeaders } from './security-headers.ts'
import { signInRoutes } from './sign-in-routes.ts'
import { staticSite } from './static-site.ts'
import { stopAlert } from './stop-alert.ts'
import { trpcAnswers } from './trpc-answers.ts'

/** Where the build puts the dashboard. */
const SITE = join(ROOT, 'apps/web/dist')

export interface AppOptions {
  db: Db
  index: VisitIndex
  /** What staff set going. */
  desk: Desk
  accounts: Accounts
  settings: Settings
  logger: Logger
  metrics: Metrics
  /** Lets a second command of the same user work through this server; absent where it opens the store by itself. */
  control: ControlOptions | null
}

/** Everything that answers over HTTP: health, tRPC, the dashboard, and commands handed over by a second process. */
export function createApp({ settings, logger, metrics, control: controlOptions, ...of }: AppOptions): Express {
  const { db, index, accounts } = of
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.use(
    countRequests(metrics),
    requestLog(logger),
    traceRequests(),
    securityHeaders({ https: settings.publicUrl?.startsWith('https:') ?? false }),
  )
  app.use(health(db, logger), metricsRoute(metrics, isFromHere))
  if (controlOptions !== null) app.use('/control', control(controlOptions))
  app.use(compression())
  app.use(['/trpc', '/auth'], ownPagesOnly(settings.publicUrl))
  app.use('/auth', signInRoutes(accounts, logger))
  app.use('/trpc', revalidation(db, isPublic), trpcAnswers(of, { logger, behindProxy: settings.publicUrl !== null }))
  app.use('/api/v1', apiRoutes(index, settings.publicUrl))
  app.use(['/api', '/trpc', '/auth', '/control'], notFound)
  app.use(follow(index, settings.publicUrl))
  app.use(embedRoutes(index, { publicUrl: settings.publicUrl, built: SITE }))
  app.use(decisionsCsv(db, accounts, settings.publicUrl))
  app.use(stopAlert(db, () => new Date()))
  const page = dashboardPage(join(SITE, 'index.html'), {
    answers: ({ path, originalUrl }, response) => {
      // What depends on who asks is not among them.
      const caller = appRouter.createCaller({ ...of, whoAsks: async () => null, address: () => '', response })
      return firstAnswers(caller, path, new URL(`http://localhost${originalUrl}`).searchParams)
    },
    cards: ({ path, originalUrl, socket }) => {
      const site = siteOf({ publicUrl: settings.publicUrl, port: socket.localPort ?? 0 })
      const shared = { site, path, params: new URL(`http://localhost${originalUrl}`).searchParams }
      return { coming: pageCards(index, shared, new Date()), late: siteCards(shared) }
    },
  })
  app.use(staticSite(SITE, page), notFound, errorAnswer(logger))
  return app
}
