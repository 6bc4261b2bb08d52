import { takeRun } from '@jawla/store'
import { rebuild } from '../pipeline/rebuild.ts'
import { reasonOf } from './job-error.ts'
import type { Job } from './job-queue.ts'
import { runHolder } from './run-holder.ts'
import type { WorkContext } from './work-context.ts'

/** Does a run, or goes on with it; one that another process does, or that is done, is left alone. */
export async function rebuildJob({ store, queue }: WorkContext, { payload, signal }: Job<'rebuild'>): Promise<void> {
  const holder = runHolder(store)
  const run = await takeRun(store.db, payload.runId, holder)
  if (run === null) return
  await rebuild(store, run, {
    holder: holder.name,
    signal,
    interrupted: 'waiting',
    step: () => {},
    failed: (reportId, error) => queue.bury('read-report', { reportId }, reasonOf(error)),
  })
  signal.throwIfAborted()
}
