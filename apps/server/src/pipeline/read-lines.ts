import { calendarDateSchema } from '@jawla/domain'
import { readDates, readNumbers } from '@jawla/extract'
import { IngestError, MAX_SOURCE_BYTES, splitLines } from '@jawla/ingest'
import * as z from 'zod'
import type { ExitCode } from '../program/command-context.ts'
import { type CommandIo, goOn } from '../program/command-io.ts'
import { warn } from '../program/warn.ts'

const lineSchema = z.object(
  {
    text: z.string('missing or no string'),
    language: z
      .enum(['ar', 'fr', 'other'], 'must be "ar", "fr" or "other"')
      .nullish()
      .transform((language) => language ?? undefined),
    /** The day that "yesterday" is seen from; an ISO time counts by its day. */
    reference: z
      .string('a day is written YYYY-MM-DD')
      .transform((reference) => reference.slice(0, 10))
      .pipe(calendarDateSchema)
      .nullish(),
  },
  'an object with a "text" is needed',
)

/**
 * Reads numbers or dates alone: for each JSON line of standard input (`{ text, language?, reference? }`) one JSON line.
 * A bad line is told in one line on `io.err` and the rest go on; gives 1 then.
 */
export async function readLines(what: 'numbers' | 'dates', io: CommandIo): Promise<ExitCode> {
  let exitCode: ExitCode = 0
  for await (const line of splitLines(io.stdin, { where: 'standard input', limit: MAX_SOURCE_BYTES })) {
    goOn(io)
    if ('text' in line && line.text.trim() === '') continue
    const parsed = 'error' in line ? line.error : parse(line.text, `standard input line ${line.number}`)
    if (parsed instanceof IngestError) {
      exitCode = 1
      warn(io, parsed.message)
    } else {
      await io.out(`${JSON.stringify(what === 'numbers' ? readNumbers(parsed) : readDates(parsed))}\n`)
    }
  }
  return exitCode
}

function parse(line: string, where: string): z.infer<typeof lineSchema> | IngestError {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return new IngestError(where, 'not JSON')
  }
  const parsed = lineSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  return new IngestError(where, [...(issue?.path ?? []), issue?.message ?? 'not understood'].join(': '))
}
