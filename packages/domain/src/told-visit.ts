import * as z from 'zod'
import { readVisitSchema } from './reading.ts'
import { reportSchema } from './report.ts'

/** One visit as one report tells it, with what merging needs to know of the report; never its text. */
export const toldVisitSchema = z.object({
  /** `<report id>#<number of the visit>`, see `numberVisits` */
  key: z.string(),
  report: reportSchema.pick({ id: true, outlet: true, language: true, publishedAt: true, sample: true }).extend({
    /** Named alike in all reports that print nearly the same text; null where no other does. */
    copyGroup: z.string().nullable(),
  }),
  visit: readVisitSchema,
})
export type ToldVisit = z.infer<typeof toldVisitSchema>

/** `r-12#0` is told by `r-12`; an id may hold # itself, a number never does. */
export function reportOf(toldKey: string): string {
  return toldKey.slice(0, toldKey.lastIndexOf('#'))
}
