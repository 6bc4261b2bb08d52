import { randomBytes } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Store, StoreBusyError } from '@jawla/store'
import { type Logger, pino } from 'pino'
import { openAccounts } from '../accounts/open-accounts.ts'
import { lazyMailer } from '../alerts/mailer.ts'
import { openDesk } from '../desk/open-desk.ts'
import { jobQueue } from '../jobs/job-queue.ts'
import { lazyFetcher } from '../jobs/lazy-fetcher.ts'
import { startWork, type Work } from '../jobs/start-work.ts'
import type { WorkContext } from '../jobs/work-context.ts'
import { openMetrics } from '../metrics/open-metrics.ts'
import type { CommandContext } from '../program/command-context.ts'
import { CommandError } from '../program/command-error.ts'
import type { CommandIo } from '../program/command-io.ts'
import { openOwnStore } from '../program/open-own-store.ts'
import { prepareStore } from '../program/prepare-store.ts'
import { siteOf } from '../settings.ts'
import { startTraces } from '../traces/start-traces.ts'
import { createApp } from './app.ts'
import { operationsPort } from './operations-port.ts'
import { stopRequest } from './stop-request.ts'

/** How long requests in progress may go on after the server was told to stop. */
const LAST_REQUESTS_MS = 8_000

const starting: RequestListener = (_request, response) => {
  response
    .writeHead(503, { 'content-type': 'text/plain', 'retry-after': '1', refresh: '2' })
    .end('Jawla is starting.\n')
}

/**
 * Serves until the process is told to stop (SIGTERM, SIGINT); then finishes what it does and closes the store.
 * @throws CommandError where the port is taken or another process holds the store.
 */
export async function serve(context: CommandContext, options: { samples: boolean }): Promise<void> {
  const { settings, io } = context
  const logger = pino({ level: settings.logLevel }, { write: io.err })
  const stop = stopRequest(io.signal)
  let answer = starting
  const endTraces = await startTraces(settings)
  const server = createServer((request, response) => answer(request, response))
  try {
    const { port } = await listen(server, settings.port)
    const store = await openOnlyStore(context)
    let closePort = async () => {}
    try {
      const token = randomBytes(32).toString('base64url')
      const warn = (message: string, error: unknown) => logger.error({ err: error }, message)
      const queue = jobQueue(store, { warn })
      const fetcher = lazyFetcher(settings)
      const [mailer, site] = [lazyMailer(settings.mail), siteOf({ ...settings, port })]
      const work: WorkContext = {
        store,
        queue,
        fetcher,
        mailer,
        site,
        model: settings.model,
        now: () => new Date(),
        chance: Math.random,
      }
      const commands = commandsOn(work, context, stop.signal)
      let started: Work | null = null
      const desk = openDesk(work, () => started?.wake())
      const metrics = openMetrics(work)
      closePort = await operationsPort(settings.metricsPort, { db: store.db, metrics, logger })
      const app = createApp({
        db: store.db,
        index: store.index,
        desk,
        accounts: openAccounts(store.db, { ...settings, now: work.now }),
        settings,
        logger,
        metrics,
        control: { token, run: commands.run },
      })
      await prepare(work, { ...io, signal: stop.signal }, options).catch((error: unknown) => {
        if (!stop.signal.aborted) throw error
      })
      answer = app
      await store.publishControl(`http://127.0.0.1:${port}`, token)
      if (!stop.signal.aborted) await io.out(`Jawla: ${site}\n`)
      started = startWork(work, { warn })
      // The first reader need not wait until all visits are read.
      store.index.current().catch((error: unknown) => {
        if (!stop.signal.aborted) warn('the visits could not be read', error)
      })
      const reason = await stop.requested
      logger.info({ reason }, 'stopping')
      await Promise.all([close(server, logger), commands.ended(), started.stop(), queue.stop(), fetcher.close()])
    } finally {
      await closePort()
      await store.close()
    }
  } finally {
    server.close()
    server.closeAllConnections()
    await endTraces()
    stop.forget()
  }
}

/** What is done before the first reader is answered. */
async function prepare(work: WorkContext, io: CommandIo, { samples }: { samples: boolean }): Promise<void> {
  await prepareStore(work.store, io)
  if (!samples) return
  const { loadSamples } = await import('../pipeline/load-samples.ts')
  await loadSamples(work, io)
}

/** A second server is wrong use; any other second command goes through the first. */
async function openOnlyStore({ settings }: CommandContext): Promise<Store> {
  try {
    return await openOwnStore(settings)
  } catch (error) {
    if (error instanceof StoreBusyError) throw new CommandError(error.message, 2)
    throw error
  }
}

/** Commands handed over by a second process work on this process's store, which stays open until they ended. */
function commandsOn(opened: WorkContext, context: CommandContext, stop: AbortSignal) {
  const running = new Set<Promise<number>>()
  return {
    run: async (argv: string[], io: CommandIo): Promise<number> => {
      const signal = AbortSignal.any([io.signal, stop])
      const withStore: CommandContext['withStore'] = (work) => work(opened.store, opened)
      const command = context.run(argv, { ...context, io: { ...io, signal }, withStore })
      running.add(command)
      try {
        return await command
      } catch (error) {
        io.err(`jawla: ${error instanceof Error ? error.message : String(error)}\n`)
        return 1
      } finally {
        running.delete(command)
      }
    },
    ended: () => Promise.allSettled(running),
  }
}

function listen(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' ? 'is taken; set PORT to a free one' : `cannot be used (${error.code})`
      reject(new CommandError(`port ${port} ${taken}`, 2))
    })
    server.listen(port, () => {
      const address = server.address()
      if (address !== null && typeof address === 'object') resolve(address)
    })
  })
}

/** No new connections; those that do nothing end now, the others when they are answered. */
async function close(server: Server, logger: Logger): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  const cut = setTimeout(() => {
    logger.warn('requests still open are cut')
    server.closeAllConnections()
  }, LAST_REQUESTS_MS)
  await closed
  clearTimeout(cut)
}
