import type { AddCommand } from '../program/add-command.ts'
import { CommandError } from '../program/command-error.ts'
import { withWork } from '../program/with-work.ts'

/** `jawla worker` */
export const addWorker: AddCommand = (program, context, act) => {
  program
    .command('worker')
    .description('background jobs only, for a cluster on one PostgreSQL; jawla serve does them too')
    .action(
      act(async () => {
        if (context.settings.databaseUrl === null) {
          throw new CommandError(
            'worker needs a PostgreSQL server (DATABASE_URL); jawla serve does the jobs of the embedded store',
            2,
          )
        }
        const { destination, pino } = await import('pino')
        const { startWork } = await import('../jobs/start-work.ts')
        const { openMetrics } = await import('../metrics/open-metrics.ts')
        const { operationsPort } = await import('../http/operations-port.ts')
        const { io, settings } = context
        const logger = pino({ level: settings.logLevel }, destination(2))
        const { startTraces } = await import('../traces/start-traces.ts')
        const endTraces = await startTraces(settings)
        await withWork(context, async (work) => {
          const started = startWork(work, { warn: (message, error) => logger.error({ err: error }, message) })
          const told = { db: work.store.db, metrics: openMetrics(work), logger }
          const closePort = await operationsPort(settings.metricsPort, told)
          await io.out('Jawla: at work\n')
          await new Promise<void>((resolve) => {
            if (io.signal.aborted) return resolve()
            io.signal.addEventListener('abort', () => resolve())
          })
          logger.info('stopping')
          await Promise.all([started.stop(), closePort()])
        })
        await endTraces()
        return 0
      }),
    )
}
