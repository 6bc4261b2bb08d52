import * as z from 'zod'
import { reportLanguageSchema } from './codes.ts'

/** The longest report that is kept, in UTF-16 units. A long reportage has about 30,000. */
export const MAX_REPORT_LENGTH = 1_000_000

/** How the publication date is known; a guess never passes as known. `address`: it stands in the address, `/2025/02/08/`. */
const DATE_BASES = ['given', 'metadata', 'printed', 'address', 'unknown'] as const

/**
 * Where the words come from: the page itself, the feed that announced it (where the page could not be read), or whoever
 * gave them as a text or a record.
 */
const TEXT_SOURCES = ['page', 'feed', 'given'] as const

/** What was published. Immutable: a changed text is a new version. */
export const reportSchema = z.object({
  id: z.string().min(1).max(200),
  /** Where it can be read; null for pasted text and files without an address. */
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  language: reportLanguageSchema,
  title: z.string().nullable(),
  author: z.string().nullable(),
  /** `YYYY-MM-DD` or an ISO time with its zone; null where nothing tells. */
  publishedAt: z.string().nullable(),
  publishedBasis: z.enum(DATE_BASES),
  text: z.string().min(1).max(MAX_REPORT_LENGTH),
  textFrom: z.enum(TEXT_SOURCES),
  /** A report that was written for the demonstration of Jawla and never printed. */
  sample: z.boolean(),
  /** The public page its facts were taken from, where the report is a sample. */
  factsFrom: z.string().nullable(),
})
export type Report = z.infer<typeof reportSchema>
