import { type Db, dataVersion } from '@jawla/store'
import { Router } from 'express'
import type { Logger } from 'pino'

/** `/healthz`: the process answers. `/readyz`: the store answers too. */
export function health(db: Db, logger: Logger): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.set('cache-control', 'no-store').json({ status: 'ok' })
  })
  router.get('/readyz', async (_request, response) => {
    response.set('cache-control', 'no-store')
    try {
      await dataVersion(db)
      response.json({ status: 'ready' })
    } catch (error) {
      logger.error({ err: error }, 'the store does not answer')
      response.status(503).json({ status: 'the store does not answer' })
    }
  })
  return router
}
