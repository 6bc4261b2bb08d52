import { join } from 'node:path'
import type { Store } from '@jawla/store'
import { createExpressMiddleware } from '@trpc/server/adapters/express'
import compression from 'compression'
import express, { type Express } from 'express'
import type { Logger } from 'pino'
import { ROOT, type Settings } from '../settings.ts'
import { appRouter } from '../trpc/router.ts'
import { type ControlOptions, control } from './control.ts'
import { cacheHeaders, revalidation } from './data-version.ts'
import { errorAnswer, notFound } from './errors.ts'
import { health } from './health.ts'
import { requestLog } from './request-log.ts'
import { securityHeaders } from './security-headers.ts'
import { staticSite } from './static-site.ts'

/** Where the build puts the dashboard. */
const SITE = join(ROOT, 'apps/web/dist')

export interface AppOptions {
  store: Store
  settings: Settings
  logger: Logger
  /** Lets a second command of the same user work through this server; absent where it opens the store by itself. */
  control: ControlOptions | null
}

/** Everything that answers over HTTP: health, tRPC, the dashboard, and commands handed over by a second process. */
export function createApp({ store, settings, logger, control: controlOptions }: AppOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.use(requestLog(logger), securityHeaders({ https: settings.publicUrl?.startsWith('https:') ?? false }))
  app.use(health(store.db, logger))
  if (controlOptions !== null) app.use('/control', control(controlOptions))
  app.use(compression())
  app.use('/trpc', revalidation(store.db), trpcAnswers(store, logger))
  app.use(['/api', '/trpc', '/control'], notFound)
  app.use(staticSite(SITE), notFound, errorAnswer(logger))
  return app
}

function trpcAnswers(store: Store, logger: Logger) {
  return createExpressMiddleware({
    router: appRouter,
    createContext: ({ res }) => ({ db: store.db, response: res }),
    maxBodySize: 1_000_000,
    maxBatchSize: 20,
    responseMeta: ({ ctx, errors }) =>
      ctx === undefined ? {} : { headers: cacheHeaders(ctx.response, errors.length > 0) },
    onError: ({ error, path }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR') logger.error({ err: error, path }, 'procedure failed')
    },
  })
}
