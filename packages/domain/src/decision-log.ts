import * as z from 'zod'
import { calendarDateSchema } from './calendar-date.ts'
import { factFieldSchema, LOG_KINDS } from './codes.ts'
import { oneLine } from './plain-text.ts'
import { reportSchema } from './report.ts'
import { visitSummarySchema } from './views.ts'
import { logActSchema } from './visit-history.ts'

/** What of the list of decisions is asked for; null for all. */
export const logFilterSchema = z.object({
  /** The signature of a person. */
  who: oneLine(200).nullable().default(null),
  kind: z.enum(LOG_KINDS).nullable().default(null),
  /** First and last day, on Morocco's clocks. */
  from: calendarDateSchema.nullable().default(null),
  to: calendarDateSchema.nullable().default(null),
})
export type LogFilter = z.infer<typeof logFilterSchema>

/** One decision, or one thing that an admin did, as it was kept. */
export const logEntrySchema = z.object({
  /** Where it is kept and its number there: `decision-12`. */
  key: z.string(),
  /** ISO time, UTC. */
  at: z.iso.datetime(),
  who: z.string(),
  /** What they are called; null where they have no account. */
  name: z.string().nullable(),
  kind: z.enum(LOG_KINDS),
  act: logActSchema,
  /** Of the fact, or of what a reader said is wrong. */
  field: factFieldSchema.nullable(),
  /** What it is about where that is no visit: an account's e-mail, a feed's address, an alert's name. */
  thing: z.string().nullable(),
  /** The visits that hold today what it is about. */
  visits: z.array(
    visitSummarySchema.pick({
      ...{ id: true, kind: true, status: true, place: true, placeNames: true, province: true, date: true },
    }),
  ),
  /** The reports that tell what it is about. */
  reports: z.array(reportSchema.pick({ id: true, title: true, outlet: true })),
  before: z.json(),
  after: z.json(),
  why: z.string(),
  /** Whether it still holds; null for what cannot be taken back. */
  stands: z.boolean().nullable(),
})
export type LogEntry = z.infer<typeof logEntrySchema>

export const logPageSchema = z.object({
  items: z.array(logEntrySchema),
  /** Give it back to get the next page; null at the end. */
  nextCursor: z.string().nullable(),
})
export type LogPage = z.infer<typeof logPageSchema>

/** Who ever signed anything, for choosing whose decisions are listed. */
export const logPersonSchema = z.object({ who: z.string(), name: z.string().nullable() })
