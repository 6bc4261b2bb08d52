import type { AddCommand } from '../program/add-command.ts'
import { CommandError } from '../program/command-error.ts'
import { addReportOptions, type ReportOptions } from './report-options.ts'

interface ExtractOptions extends ReportOptions {
  explain?: boolean
  numbers?: boolean
  dates?: boolean
}

/** `jawla extract` */
export const addExtract: AddCommand = (program, context, act) => {
  const command = program
    .command('extract')
    .description('reads reports and prints what is understood, one JSON line a report; stores nothing')
    .argument(
      '[file...]',
      'addresses, files (.jsonl, .html, .txt, .zip), folders, or - for report records on standard input',
    )
    .option('--explain', 'adds the rule behind each fact, and the candidates that it beat')
    .option('--numbers', 'reads only numbers: for each line {"text","language"} of standard input one JSON answer')
    .option('--dates', 'reads only dates: for each line {"text","language","reference"?} one JSON answer')
  addReportOptions(command).action(
    act(async (names: string[], { explain = false, numbers = false, dates = false, ...given }: ExtractOptions) => {
      const { io } = context
      if (numbers && dates) throw new CommandError('--numbers and --dates cannot be used together', 2)
      if ((numbers || dates) && explain)
        throw new CommandError('--explain is for whole reports, not for --numbers or --dates', 2)
      if (numbers || dates) {
        if (names.some((name) => name !== '-')) {
          throw new CommandError(`--${numbers ? 'numbers' : 'dates'} reads standard input, not files`, 2)
        }
        const { readLines } = await import('../pipeline/read-lines.ts')
        return readLines(numbers ? 'numbers' : 'dates', io)
      }
      if (names.length === 0) throw new CommandError('extract needs a file, a folder, or - for standard input', 2)
      const { extractSources } = await import('../pipeline/extract-sources.ts')
      const { lazyFetcher } = await import('../jobs/lazy-fetcher.ts')
      const fetcher = lazyFetcher(context.settings)
      try {
        return await extractSources(names, { io, given, explain, fetcher })
      } finally {
        await fetcher.close()
      }
    }),
  )
}
