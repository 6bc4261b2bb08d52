import { Argument, Option } from 'commander'
import type { AddCommand } from '../program/add-command.ts'
import { CommandError } from '../program/command-error.ts'
import { takeTurns } from '../program/command-io.ts'
import { addFilterOptions, type FilterOptions, filterOf } from './filter-options.ts'

const THINGS = ['visits', 'facilities', 'reports'] as const
const FORMATS = ['jsonl'] as const

interface ExportOptions extends FilterOptions {
  format: (typeof FORMATS)[number]
}

/** `jawla export` */
export const addExport: AddCommand = (program, context, act) => {
  const command = program
    .command('export')
    .description('prints what the store holds, one JSON line each; visits carry `reports: [report id…]`')
    .addArgument(new Argument('<what>', 'what to export').choices(THINGS))
    .addOption(new Option('--format <format>', 'how it is printed').choices(FORMATS).default('jsonl'))
  addFilterOptions(command).action(
    act(async (what: (typeof THINGS)[number], { format: _, ...options }: ExportOptions) => {
      const filter = filterOf(options)
      if ((what === 'reports' || what === 'facilities') && Object.keys(options).length > 0) {
        throw new CommandError(`${what} cannot be filtered: the options select visits`, 2)
      }
      const { streamFacilities, streamReports, streamVisits } = await import('@jawla/store')
      const { io } = context
      await context.withStore(async ({ db, index }) => {
        const stream = {
          visits: () => streamVisits(index, filter),
          facilities: () => streamFacilities(index),
          reports: streamReports,
        }
        for await (const thing of stream[what](db)) {
          await takeTurns(io)
          await io.out(`${JSON.stringify(thing)}\n`)
        }
      })
      return 0
    }),
  )
}
