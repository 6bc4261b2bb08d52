import { createHash } from 'node:crypto'
import { MAX_REPORT_LENGTH, madeReportId, type Report, type ReportLanguage } from '@jawla/domain'
import { IngestError } from './ingest-error.ts'

/** How a source is read. `where` names it in errors: a file, an address, a line. */
export interface SourceOptions {
  where: string
  /** Tells the language of a text; the reader's own detector, handed in by whoever puts the stages together. */
  detectLanguage: (text: string) => ReportLanguage
  url?: string | undefined
  /** The Content-Type that the server sent with a page. */
  contentType?: string | null | undefined
  /** When it came in, now where not given: nothing is published later. */
  arrived?: Date | undefined
  /** The publication day or time, where the caller knows it. */
  published?: string | undefined
  language?: 'ar' | 'fr' | undefined
  outlet?: string | undefined
  title?: string | undefined
}

/** What a door has found out about a report before it gets its id and language. */
export type Draft = Pick<
  Report,
  'url' | 'outlet' | 'title' | 'author' | 'publishedAt' | 'publishedBasis' | 'text' | 'textFrom'
> &
  Partial<Pick<Report, 'id' | 'sample' | 'factsFrom'>>

/** Signs that show what follows turned round, so that 57 reads as 75. No report needs them. */
const TURNING = /[\u202d\u202e]/g
/** What an outlet is found by in addresses is no longer. */
const LONGEST_OUTLET = 200

/**
 * Checks the text and gives the report its id and language: the id given, else one made from its address, else from its text,
 * so that the same report always has the same id.
 * @throws IngestError where the text is empty, too long or cannot be kept.
 */
export function finishReport(draft: Draft, options: SourceOptions): Report {
  const text = draft.text.toWellFormed().replace(TURNING, '')
  if (text.trim() === '') throw new IngestError(options.where, 'the report has no text')
  if (text.length > MAX_REPORT_LENGTH) {
    throw new IngestError(options.where, `the text has ${text.length} characters; the limit is ${MAX_REPORT_LENGTH}`)
  }
  if (text.includes('\0')) throw new IngestError(options.where, 'the text holds NUL characters; it is not a report')
  return {
    id: draft.id ?? madeReportId(hash(draft.url ?? text)),
    url: draft.url,
    outlet: line(options.outlet ?? draft.outlet, LONGEST_OUTLET),
    language: options.language ?? options.detectLanguage(text),
    title: line(options.title ?? draft.title),
    author: line(draft.author),
    publishedAt: draft.publishedAt,
    publishedBasis: draft.publishedBasis,
    text,
    textFrom: draft.textFrom,
    sample: draft.sample ?? false,
    factsFrom: line(draft.factsFrom ?? null),
  }
}

/** 80 bits of it make an id: among 10 million reports a clash has a chance of 1 in 24 thousand million. */
function hash(source: string): string {
  return createHash('sha256').update(source.trim()).digest('hex')
}

function line(value: string | null, longest = 1000): string | null {
  const text = value
    ?.toWellFormed()
    .replace(TURNING, '')
    .replace(/[\s\0]+/g, ' ')
    .trim()
    .slice(0, longest)
  return text ? text : null
}
