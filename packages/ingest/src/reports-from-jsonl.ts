import type { Report, ReportLanguage } from '@jawla/domain'
import * as z from 'zod'
import { MAX_SOURCE_BYTES } from './decode-bytes.ts'
import { finishReport } from './finish-report.ts'
import { IngestError } from './ingest-error.ts'
import { givenPublication } from './publication-time.ts'
import { splitLines } from './text/split-lines.ts'
import { canonicalAddress } from './web-address.ts'

const optionalText = z.string().nullish()

const recordSchema = z.object({
  id: z
    .string()
    .trim()
    .min(1, 'empty')
    .max(200, 'longer than 200 characters')
    .refine((id) => !id.includes('\0'), 'holds a NUL character')
    .nullish(),
  url: optionalText,
  outlet: optionalText,
  language: z.enum(['ar', 'fr', 'other'], 'must be "ar" or "fr"').nullish(),
  title: optionalText,
  author: optionalText,
  publishedAt: optionalText,
  text: z.string('missing or no string'),
  textFrom: z.enum(['page', 'feed', 'given'], 'must be "page", "feed" or "given"').nullish(),
  sample: z.boolean().nullish(),
  factsFrom: optionalText,
})

export interface RecordOptions {
  /** Names the file in errors. */
  where: string
  detectLanguage: (text: string) => ReportLanguage
}

/**
 * The reports of a JSONL stream, one record a line: `{ id?, url, outlet?, language?, title?, author?, publishedAt, text, sample?, factsFrom? }`.
 * A bad line is yielded as its error, which names the line; the rest go on. Blank lines are passed over.
 * @throws IngestError where the stream is empty or binary.
 */
export async function* reportsFromJsonl(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: RecordOptions,
): AsyncGenerator<Report | IngestError> {
  let seen = 0
  for await (const line of splitLines(stream, { where: options.where, limit: MAX_SOURCE_BYTES })) {
    if ('text' in line && line.text.trim() === '') continue
    seen++
    if ('error' in line) yield line.error
    else yield readRecord(line.text, { ...options, where: `${options.where} line ${line.number}` })
  }
  if (seen === 0) throw new IngestError(options.where, 'the file is empty')
}

function readRecord(line: string, options: RecordOptions): Report | IngestError {
  try {
    return toReport(parseRecord(line, options.where), options)
  } catch (error) {
    if (error instanceof IngestError) return error
    throw error
  }
}

function parseRecord(line: string, where: string): z.infer<typeof recordSchema> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new IngestError(where, 'not JSON')
  }
  const record = recordSchema.safeParse(value)
  if (record.success) return record.data
  const issue = record.error.issues[0]
  const field = issue?.path.join('.')
  throw new IngestError(where, `not a report record: ${field ? `${field}: ` : ''}${issue?.message ?? 'unknown'}`)
}

function toReport(record: z.infer<typeof recordSchema>, options: RecordOptions): Report {
  const { language, publishedAt, ...rest } = record
  const published = givenPublication({ published: publishedAt, where: options.where })
  return finishReport(
    {
      id: rest.id?.toWellFormed(),
      url: rest.url ? canonicalAddress(rest.url, options.where) : null,
      outlet: rest.outlet ?? null,
      title: rest.title ?? null,
      author: rest.author ?? null,
      publishedAt: published?.publishedAt ?? null,
      publishedBasis: published?.publishedBasis ?? 'unknown',
      text: rest.text,
      textFrom: rest.textFrom ?? 'given',
      sample: rest.sample ?? false,
      factsFrom: rest.factsFrom ?? null,
    },
    { ...options, language: language === 'other' ? undefined : (language ?? undefined) },
  )
}
