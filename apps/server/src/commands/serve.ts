import type { AddCommand } from '../program/add-command.ts'

/** `jawla serve` */
export const addServe: AddCommand = (program, context, act) => {
  program
    .command('serve')
    .description('dashboard and API in one process on PORT (default 3000)')
    .option('--samples', 'load the sample reports; the default for the embedded store')
    .option('--empty', 'do not load the sample reports; the default with DATABASE_URL')
    .action(
      act(async (options: { samples?: boolean; empty?: boolean }) => {
        const { serve } = await import('../http/serve.ts')
        const samples = options.empty ? false : (options.samples ?? context.settings.databaseUrl === null)
        await serve(context, { samples })
        return 0
      }),
    )
}
