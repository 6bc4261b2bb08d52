import type { Store } from '@jawla/store'
import { lazyMailer } from '../alerts/mailer.ts'
import { jobQueue } from '../jobs/job-queue.ts'
import { lazyFetcher } from '../jobs/lazy-fetcher.ts'
import type { WorkContext } from '../jobs/work-context.ts'
import { type Settings, siteOf } from '../settings.ts'
import type { CommandIo } from './command-io.ts'
import { openOwnStore } from './open-own-store.ts'
import { prepareStore } from './prepare-store.ts'

/**
 * Opens the store, its queue and what fetches for a command, and closes them after.
 * @throws StoreBusyError where another process holds the embedded store.
 */
export async function withOwnStore<T>(
  settings: Settings,
  io: CommandIo,
  work: (store: Store, work: WorkContext) => Promise<T>,
): Promise<T> {
  const store = await openOwnStore(settings)
  const warn = (message: string, error: unknown) =>
    io.err(`jawla: ${message}: ${error instanceof Error ? error.message : String(error)}\n`)
  const queue = jobQueue(store, { warn })
  const fetcher = lazyFetcher(settings)
  try {
    await prepareStore(store, io)
    const [mailer, site] = [lazyMailer(settings.mail), siteOf(settings)]
    const { model } = settings
    return await work(store, { store, queue, fetcher, mailer, site, model, now: () => new Date(), chance: Math.random })
  } finally {
    await Promise.all([queue.stop(), fetcher.close()])
    await store.close()
  }
}
