import { Option } from 'commander'
import type { AddCommand } from '../program/add-command.ts'
import { progress } from '../program/progress.ts'
import { addReportOptions, type ReportOptions } from './report-options.ts'

/** `jawla ingest` */
export const addIngest: AddCommand = (program, context, act) => {
  const command = program
    .command('ingest')
    .description('reads reports into the store; the same report again changes nothing')
    .argument(
      '<source...>',
      'addresses, files (.jsonl, .html, .txt, .zip), folders, or - for report records on standard input',
    )
    .addOption(new Option('--format <format>', 'how the counts are printed').choices(['text', 'json']).default('text'))
  addReportOptions(command).action(
    act(async (names: string[], { format, ...given }: ReportOptions & { format: 'text' | 'json' }) => {
      const { io } = context
      const counts = await context.withStore(async (store, { queue, fetcher }) => {
        // Loaded only with the store in hand: a command that the running server does needs no reader here.
        const { ingestSources } = await import('../pipeline/ingest-sources.ts')
        const { readSources } = await import('../pipeline/read-sources.ts')
        const shown = progress(io, 'reports read:', null)
        try {
          const sources = readSources(names, io, { given, fetcher })
          return await ingestSources({ store, queue }, sources, { ...io, step: shown.step })
        } finally {
          shown.done()
        }
      })
      const line = Object.entries(counts).map(([what, count]) => `${what} ${count}`)
      await io.out(`${format === 'json' ? JSON.stringify(counts) : line.join(', ')}\n`)
      return counts.failed > 0 ? 1 : 0
    }),
  )
}
