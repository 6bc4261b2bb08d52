import type { AddCommand } from '../program/add-command.ts'
import { CommandError } from '../program/command-error.ts'
import { progress } from '../program/progress.ts'
import { warn } from '../program/warn.ts'

/** `jawla rebuild` */
export const addRebuild: AddCommand = (program, context, act) => {
  program
    .command('rebuild')
    .description('joins all visits anew from what was read and decided')
    .option('--reread', "reads all reports again with today's reader first; goes on where it was stopped")
    .option('--anew', 'begins with the first report also where a rereading was stopped')
    .action(
      act(async ({ reread = false, anew = false }: { reread?: boolean; anew?: boolean }) => {
        const { io } = context
        const result = await context.withStore(async (store, { queue }) => {
          const { takeRun } = await import('@jawla/store')
          const { rebuild } = await import('../pipeline/rebuild.ts')
          const { chooseRun } = await import('../jobs/choose-run.ts')
          const { runHolder } = await import('../jobs/run-holder.ts')
          const { reasonOf } = await import('../jobs/job-error.ts')
          const holder = runHolder(store)
          const chosen = await chooseRun(store, { reread, anew })
          const run = await takeRun(store.db, chosen.id, holder)
          if (run === null)
            throw new CommandError(`run ${chosen.id} is being done by another process (jawla jobs list)`, 1)
          if (run.done > 0) io.err(`going on with run ${run.id} after ${run.done} of ${run.total} reports\n`)
          const shown = reread ? progress(io, 'Reading reports again', run.total, run.done) : null
          let failed = 0
          const rebuilt = await rebuild(store, run, {
            holder: holder.name,
            signal: io.signal,
            interrupted: 'stopped',
            step: () => shown?.step(),
            failed: async (reportId, error) => {
              failed++
              warn(io, `${reportId}: ${reasonOf(error)} (jawla jobs list)`)
              await queue.bury('read-report', { reportId }, reasonOf(error))
            },
          })
          shown?.done()
          return { ...rebuilt, failed }
        })
        if (result.outcome === 'stopped') {
          const far = `${result.reread} of ${result.total} reports`
          throw new CommandError(`stopped after ${far}; jawla rebuild --reread goes on from there`, 1)
        }
        await io.out(`reports read again ${result.reread}, visits ${result.visits}\n`)
        return result.failed > 0 ? 1 : 0
      }),
    )
}
