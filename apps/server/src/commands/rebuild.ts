import type { AddCommand } from '../program/add-command.ts'

/** `jawla rebuild` */
export const addRebuild: AddCommand = (program, context, act) => {
  program
    .command('rebuild')
    .description('joins all visits anew from what was read and decided')
    .option('--reread', "reads all reports again with today's reader first")
    .action(
      act(async ({ reread = false }: { reread?: boolean }) => {
        const counts = await context.withStore(async (store) => {
          const { rebuild } = await import('../pipeline/rebuild.ts')
          return rebuild(store, { reread, io: context.io })
        })
        await context.io.out(`reports read again ${counts.reread}, visits ${counts.visits}\n`)
        return 0
      }),
    )
}
