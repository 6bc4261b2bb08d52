import * as z from 'zod'
import { calendarDateSchema } from './calendar-date.ts'
import { regionCodeSchema } from './codes.ts'
import { parsePeriod } from './period.ts'
import { reportSchema } from './report.ts'
import { countedPeopleSchema, namesSchema } from './views.ts'
import { visitSchema } from './visit.ts'

export const periodKeySchema = z.string().refine((key) => parsePeriod(key) !== null, 'no such week or month')

const bulletinVisitSchema = z.object({
  visit: visitSchema,
  /** The sentences that it rests on, as its reports print them: what tells that it was, then what tells its numbers. */
  sentences: z.array(z.object({ reportId: z.string(), text: z.string() })),
})
export type BulletinVisit = z.infer<typeof bulletinVisitSchema>

const bulletinReportSchema = reportSchema.omit({ text: true, textFrom: true, author: true })
export type BulletinReport = z.infer<typeof bulletinReportSchema>

/** Of the visits held in a period. */
const periodFiguresSchema = z.object({
  held: z.int(),
  facilities: z.int(),
  provinces: z.int(),
  /** Those that a visit held reached, in order of code. */
  regions: z.array(regionCodeSchema),
  graduates: countedPeopleSchema,
})
export type PeriodFigures = z.infer<typeof periodFiguresSchema>

/**
 * All that a bulletin of a week or a month tells. A visit is of every period that its days meet, unless its date is vaguer than the period:
 * then it is counted under `vaguer` alone.
 */
export const bulletinSchema = z.object({
  period: periodKeySchema,
  now: periodFiguresSchema,
  /** The period before. */
  before: periodFiguresSchema,
  /** Visits held, by day; at most so many that the whole stays readable: `now.held` tells how many there are. */
  held: z.array(bulletinVisitSchema),
  /** Announced for a day of the period and neither reported held nor called off, by day. */
  announced: z.array(bulletinVisitSchema),
  cancelled: z.array(bulletinVisitSchema),
  /** Announced for the period after. */
  ahead: z.array(bulletinVisitSchema),
  /** How many more were announced or cancelled than are listed. */
  leftOut: z.int(),
  /** Visits held that may be of the period: their date is known to the month or the year only. */
  vaguer: z.int(),
  /** The nearest days on which visits were held before and after the period. */
  nearest: z.object({ before: calendarDateSchema.nullable(), after: calendarDateSchema.nullable() }),
  /** The reports behind all that is listed, by outlet and day. */
  reports: z.array(bulletinReportSchema),
  /** Of officials, programmes, crafts and partners, by id; of places by `placeId`. */
  names: z.record(z.string(), namesSchema),
  facilities: z.record(z.string(), namesSchema),
})
export type Bulletin = z.infer<typeof bulletinSchema>
