import { explainReport, readReport } from '@jawla/extract'
import { IngestError } from '@jawla/ingest'
import type { ExitCode } from '../program/command-context.ts'
import { type CommandIo, goOn } from '../program/command-io.ts'
import { warn } from '../program/warn.ts'
import type { Source } from './read-bytes.ts'
import { type ReadWith, readSources } from './read-sources.ts'

/**
 * Prints one JSON line for each report: its reading; for texts and pages the report too, since the reading's offsets point into
 * its text; with `explain` the steps that led to each fact. Gives 1 where a source gave no report.
 */
export async function extractSources(
  names: readonly string[],
  options: ReadWith & { io: CommandIo; explain: boolean },
): Promise<ExitCode> {
  const { io } = options
  let exitCode: ExitCode = 0
  for await (const source of readSources(names, io, options)) {
    goOn(io)
    if (source instanceof IngestError) {
      exitCode = 1
      warn(io, source.message)
      continue
    }
    const line = extractOne(source, options.explain)
    if (line.language === 'other') warn(io, `${source.where}: neither in Arabic nor in French, so nothing is read`)
    await io.out(`${JSON.stringify(line)}\n`)
  }
  return exitCode
}

function extractOne({ report, record }: Exclude<Source, IngestError>, explain: boolean) {
  const { reading, ...explanation } = explain ? explainReport(report) : { reading: readReport(report) }
  return { ...reading, ...(record ? {} : { report }), ...explanation }
}
