import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Db } from '@jawla/store'
import express from 'express'
import type { Logger } from 'pino'
import type { Metrics } from '../metrics/open-metrics.ts'
import { CommandError } from '../program/command-error.ts'
import { notFound } from './errors.ts'
import { health } from './health.ts'
import { metricsRoute } from './metrics-routes.ts'

/**
 * `/metrics`, `/healthz` and `/readyz` on a port that only the operator's own network reaches, of a server or a worker. Gives what closes it;
 * without a port nothing is opened.
 * @throws CommandError where the port cannot be used.
 */
export async function operationsPort(
  port: number | null,
  { db, metrics, logger }: { db: Db; metrics: Metrics; logger: Logger },
): Promise<() => Promise<void>> {
  if (port === null) return async () => {}
  const app = express().disable('x-powered-by')
  app.use(
    health(db, logger),
    metricsRoute(metrics, () => true),
    notFound,
  )
  const server = createServer(app)
  try {
    server.listen(port)
    await once(server, 'listening')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error
    throw new CommandError(`METRICS_PORT ${port} cannot be used (${code})`, 2)
  }
  return async () => {
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
}
