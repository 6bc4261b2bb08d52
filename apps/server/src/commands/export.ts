import { Argument, Option } from 'commander'
import { EXPORT_FORMATS, type ExportFormat } from '../exports/export-format.ts'
import { EXPORT_NAMES, type ExportName } from '../exports/export-tables.ts'
import type { AddCommand } from '../program/add-command.ts'
import { CommandError } from '../program/command-error.ts'
import { addFilterOptions, type FilterOptions, filterOf } from './filter-options.ts'

/** Written with all that is known of each, whatever visits they belong to. */
const WHOLE: ReadonlySet<ExportName> = new Set(['reports', 'facilities'])

interface ExportOptions extends FilterOptions {
  format: ExportFormat
  out?: string
  bom?: boolean
}

/** `jawla export` */
export const addExport: AddCommand = (program, context, act) => {
  const command = program
    .command('export')
    .description('writes what the store holds; visits, facilities and reports as jsonl are whole records')
    .addArgument(new Argument('<what>', 'what to export').choices(EXPORT_NAMES))
    .addOption(new Option('--format <format>', 'how it is written').choices(EXPORT_FORMATS).default('jsonl'))
    .option('--out <file>', 'write to this file, and its proof of wholeness to FILE.sha256')
    .option('--bom', 'begin a csv with the mark by which spreadsheets know UTF-8')
  addFilterOptions(command).action(
    act(async (what: ExportName, { format, out, bom = false, ...options }: ExportOptions) => {
      const filter = filterOf(options)
      if (WHOLE.has(what) && format === 'jsonl' && Object.keys(options).length > 0) {
        throw new CommandError(`${what} as jsonl cannot be filtered: the options select visits`, 2)
      }
      const { writeExport } = await import('../exports/write-export.ts')
      return await writeExport(context, { what, filter, format, bom, out: out ?? null })
    }),
  )
}
