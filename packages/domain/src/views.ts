import * as z from 'zod'
import { calendarDateSchema } from './calendar-date.ts'
import {
  facilityTypeSchema,
  placePrecisionSchema,
  regionCodeSchema,
  roleSchema,
  visitKindSchema,
  visitStatusSchema,
} from './codes.ts'
import { reportSchema } from './report.ts'
import { suggestionSchema } from './suggestion.ts'
import { toldVisitSchema } from './told-visit.ts'
import { visitSchema } from './visit.ts'

/** A name in the languages it is known in. At least one is set. */
export const namesSchema = z.object({ ar: z.string().nullable(), fr: z.string().nullable() })
export type Names = z.infer<typeof namesSchema>

/** A visit as a row of a list. */
export const visitSummarySchema = visitSchema
  .pick({
    id: true,
    kind: true,
    status: true,
    region: true,
    province: true,
    reports: true,
    outlets: true,
    sample: true,
  })
  .extend({
    date: visitSchema.shape.date.omit({ evidence: true, settled: true }),
    place: z.string().nullable(),
    officials: z.array(z.object({ id: z.string(), role: roleSchema, names: namesSchema })),
    stopCount: z.int(),
    /** Groups of graduates told of, and those of them whose number is stated. */
    graduateGroups: z.int(),
    graduateGroupsStated: z.int(),
  })
export type VisitSummary = z.infer<typeof visitSummarySchema>

/** Two visits that may be one, with what speaks for and against it. */
export const suggestionOnVisitsSchema = suggestionSchema.extend({
  visits: z.tuple([visitSummarySchema, visitSummarySchema]).readonly(),
})
export type SuggestionOnVisits = z.infer<typeof suggestionOnVisitsSchema>

/** One thing that staff did about which reports tell of a visit, and that still stands. */
export const handActSchema = z.object({
  /** Numbers of its decisions: give them back to undo it. */
  decisions: z.array(z.int()),
  /** ISO time, UTC. */
  at: z.iso.datetime(),
  how: z.enum(['joined', 'parted', 'moved']),
  /** The other visits that it is about. */
  visits: z.array(visitSummarySchema.shape.id),
})
export type HandAct = z.infer<typeof handActSchema>

/** A facility with what the visits to it tell. */
export const facilitySummarySchema = z.object({
  id: z.string(),
  names: namesSchema,
  /** Other ways in which reports write its name. */
  aliases: z.array(z.string()),
  type: facilityTypeSchema,
  region: regionCodeSchema.nullable(),
  province: z.string().nullable(),
  /** Null where only its province or region is known. */
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  precision: placePrecisionSchema,
  visits: z.int(),
})
export type FacilitySummary = z.infer<typeof facilitySummarySchema>

export const visitPageSchema = z.object({
  items: z.array(visitSummarySchema),
  total: z.int(),
  /** Give it back to get the next page; null at the end. */
  nextCursor: z.string().nullable(),
})
export type VisitPage = z.infer<typeof visitPageSchema>

/** A visit with the reports it rests on and the names of what it mentions, by id. */
export const visitDetailSchema = z.object({
  visit: visitSchema,
  reports: z.array(reportSchema.extend({ copyGroup: toldVisitSchema.shape.report.shape.copyGroup })),
  names: z.record(z.string(), namesSchema),
})
export type VisitDetail = z.infer<typeof visitDetailSchema>

/** People counted over many visits. Groups without a number are counted as groups, never as people. */
export const countedPeopleSchema = z.object({
  /** Sum of the least numbers stated; null where no group states one. */
  min: z.int().nullable(),
  /** Sum of the greatest; null where no group states a number or one has no upper bound. */
  max: z.int().nullable(),
  groupsStated: z.int(),
  groupsUnstated: z.int(),
})
export type CountedPeople = z.infer<typeof countedPeopleSchema>

export const headlineSchema = z.object({
  visits: z.int(),
  held: z.int(),
  announced: z.int(),
  cancelled: z.int(),
  facilities: z.int(),
  provincesReached: z.int(),
  reports: z.int(),
  sampleReports: z.int(),
  undated: z.int(),
  graduates: countedPeopleSchema,
  first: calendarDateSchema.nullable(),
  last: calendarDateSchema.nullable(),
})
export type Headline = z.infer<typeof headlineSchema>

export const regionCountSchema = z.object({
  region: regionCodeSchema,
  visits: z.int(),
  facilities: z.int(),
  provincesReached: z.int(),
  graduates: countedPeopleSchema,
  lastVisit: calendarDateSchema.nullable(),
})
export type RegionCount = z.infer<typeof regionCountSchema>

export const monthCountSchema = z.object({
  /** `YYYY-MM` */
  month: z.string().regex(/^\d{4}-\d{2}$/),
  held: z.int(),
  announced: z.int(),
  cancelled: z.int(),
})
export type MonthCount = z.infer<typeof monthCountSchema>

/** A place on the map, with the visits that reached it. */
export const placeCountSchema = z.object({
  name: z.string(),
  region: regionCodeSchema.nullable(),
  province: z.string().nullable(),
  lat: z.number(),
  lon: z.number(),
  precision: placePrecisionSchema,
  visits: z.int(),
  held: z.int(),
})
export type PlaceCount = z.infer<typeof placeCountSchema>

const facetSchema = <T extends z.ZodType>(value: T) => z.array(z.object({ value, visits: z.int() }))

/** How many visits each further choice would leave, given the filter's other fields. */
export const facetsSchema = z.object({
  regions: facetSchema(regionCodeSchema),
  programs: z.array(z.object({ value: z.string(), names: namesSchema, visits: z.int() })),
  officials: z.array(z.object({ value: z.string(), names: namesSchema, visits: z.int() })),
  facilityTypes: facetSchema(facilityTypeSchema),
  kinds: facetSchema(visitKindSchema),
  statuses: facetSchema(visitStatusSchema),
})
export type Facets = z.infer<typeof facetsSchema>
