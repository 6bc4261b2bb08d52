import * as z from 'zod'
import { calendarDateSchema } from './calendar-date.ts'
import { facilityTypeSchema, placePrecisionSchema, provinceCodeSchema, regionCodeSchema, roleSchema } from './codes.ts'
import { listFieldSchema } from './filter.ts'
import type { ListField } from './filter-address.ts'
import { settledObjectionSchema } from './objection.ts'
import { reportSchema } from './report.ts'
import { doubtSchema } from './review.ts'
import { foundSnippetSchema } from './snippets.ts'
import { suggestionSchema } from './suggestion.ts'
import { TIME_UNITS, TIMELINE_SPLITS } from './time-unit.ts'
import { toldVisitSchema } from './told-visit.ts'
import { visitSchema } from './visit.ts'
import { visitDecisionSchema } from './visit-history.ts'

/** A name in the languages it is known in. At least one is set. */
export const namesSchema = z.object({ ar: z.string().nullable(), fr: z.string().nullable() })
export type Names = z.infer<typeof namesSchema>

/** Of a place in both scripts; left out where the vocabulary knows none of that name in its province, or several. */
const placeNamesSchema = namesSchema.optional()

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
    placeNames: placeNamesSchema,
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

/** A visit that staff should look at, and why. */
const toReviewSchema = z.object({ visit: visitSummarySchema, doubts: z.array(doubtSchema) })
export type ToReview = z.infer<typeof toReviewSchema>

/** The first of them, and how many there are. */
export const toReviewPageSchema = z.object({ items: z.array(toReviewSchema), total: z.int() })
export type ToReviewPage = z.infer<typeof toReviewPageSchema>

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
  items: z.array(
    visitSummarySchema.extend({
      /** What its reports say of what was searched for, at most two. */
      snippets: z.array(foundSnippetSchema),
    }),
  ),
  total: z.int(),
  /** Give it back to get the next page; null at the end. */
  nextCursor: z.string().nullable(),
})
export type VisitPage = z.infer<typeof visitPageSchema>

/**
 * A report as it is shown. `excerpt`: its text holds only the sentences that carry evidence, and line breaks for the rest (`excerptOf`): the
 * whole is the newspaper's.
 */
const shownReportSchema = reportSchema.extend({ excerpt: z.literal(true).optional() })

/** A visit with the reports it rests on and the names of what it mentions, by id; those of places by `placeId`. */
export const visitDetailSchema = z.object({
  visit: visitSchema,
  reports: z.array(shownReportSchema.extend({ copyGroup: toldVisitSchema.shape.report.shape.copyGroup })),
  names: z.record(z.string(), namesSchema),
  /** What came of what readers said is wrong about it, the latest first. */
  objections: z.array(settledObjectionSchema),
  /** What people decided about it, the latest first. */
  history: z.array(visitDecisionSchema),
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

/** What is compared of a period: the same as the headline of the filter with its days. */
const comparedPeriodSchema = z.object({
  from: calendarDateSchema,
  to: calendarDateSchema,
  visits: z.int(),
  facilities: z.int(),
  provincesReached: z.int(),
  graduates: countedPeopleSchema,
})
export type ComparedPeriod = z.infer<typeof comparedPeriodSchema>

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
  /** Two periods by `comparedPeriods`; null where no comparison is asked for or the filter's period has an open end. */
  comparison: z.object({ now: comparedPeriodSchema, before: comparedPeriodSchema }).nullable(),
})
export type Headline = z.infer<typeof headlineSchema>

/** The visit held last, among those with a date. */
const latestVisitSchema = visitSchema.shape.date.pick({ precision: true }).extend({
  id: z.string(),
  start: calendarDateSchema,
  end: calendarDateSchema,
})
export type LatestVisit = z.infer<typeof latestVisitSchema>

const areaFacts = {
  visits: z.int(),
  held: z.int(),
  /** Distinct facilities that visits held reached. */
  facilities: z.int(),
  graduates: countedPeopleSchema,
  /** Last day of the latest visit held; null where none has a date. */
  lastVisit: calendarDateSchema.nullable(),
  /** That visit itself. */
  latest: latestVisitSchema.nullable(),
}

export const regionCountSchema = z.object({ region: regionCodeSchema, provincesReached: z.int(), ...areaFacts })
export type RegionCount = z.infer<typeof regionCountSchema>

export const provinceCountSchema = z.object({ province: provinceCodeSchema, ...areaFacts })
export type ProvinceCount = z.infer<typeof provinceCountSchema>

export const timeUnitSchema = z.enum(TIME_UNITS)

export const timelineSplitSchema = z.enum(TIMELINE_SPLITS)

const namedValueSchema = z.object({
  value: z.string(),
  /** Null where the value is a code that the vocabulary names. */
  names: namesSchema.nullable(),
})

/**
 * Visits by the days, weeks (from Monday), months or years that their days reach into, so that one of two days is in both; those dated more
 * vaguely are counted apart.
 */
export const timelineSchema = z.object({
  /** Oldest first; units without a visit are left out. */
  rows: z.array(
    z.object({
      /** First day of the unit. */
      start: calendarDateSchema,
      /** The part's value; null for the visits of no part that is named, and where nothing cuts the bars. */
      part: z.string().nullable(),
      held: z.int(),
      announced: z.int(),
      cancelled: z.int(),
    }),
  ),
  /** The parts, most visits first. A visit of two officials is in two of them. */
  parts: z.array(namedValueSchema),
  /** Visits whose date is vaguer than the unit or unknown. */
  undated: z.int(),
})
export type Timeline = z.infer<typeof timelineSchema>

const countedFromSchema = z.array(z.object({ start: calendarDateSchema, visits: z.int() }))

/**
 * Visits by month and by year, each counted in all that its days meet, so that a number is that of the visits which the filter of those
 * days selects. Oldest first; months and years without a visit are left out.
 */
export const visitCalendarSchema = z.object({
  months: countedFromSchema,
  years: countedFromSchema,
  /** Visits of which not even the year is known. */
  undated: z.int(),
})
export type VisitCalendar = z.infer<typeof visitCalendarSchema>

/** A place on the map, with the visits that reached it. */
export const placeCountSchema = z.object({
  name: z.string(),
  names: placeNamesSchema,
  region: regionCodeSchema.nullable(),
  province: z.string().nullable(),
  lat: z.number(),
  lon: z.number(),
  precision: placePrecisionSchema,
  visits: z.int(),
  held: z.int(),
})
export type PlaceCount = z.infer<typeof placeCountSchema>

/** A facility on the map: no name, so that 20,000 of them stay light; `facilities.get` has it. */
export const facilityPointSchema = z.object({
  id: z.string(),
  type: facilityTypeSchema,
  lat: z.number(),
  lon: z.number(),
  precision: placePrecisionSchema,
  visits: z.int(),
  held: z.int(),
})
export type FacilityPoint = z.infer<typeof facilityPointSchema>

/** A facility with what the visits that a filter selects tell of it. */
export const facilityCountSchema = facilitySummarySchema.extend({
  held: z.int(),
  /** Last day of the latest visit held; null where none was or none has a date. */
  lastVisit: calendarDateSchema.nullable(),
  /** That visit itself. */
  latest: latestVisitSchema.nullable(),
})
export type FacilityCount = z.infer<typeof facilityCountSchema>

export const facilityListSchema = z.object({
  items: z.array(facilityCountSchema),
  total: z.int(),
  /** Of them all, those that no visit held reached. */
  neverReached: z.int(),
})
export type FacilityList = z.infer<typeof facilityListSchema>

const choiceCountSchema = namedValueSchema.extend({ visits: z.int() })
export type ChoiceCount = z.infer<typeof choiceCountSchema>

/** The choices of one field, most visits first, and how many there are in all. */
export const choiceListSchema = z.object({ choices: z.array(choiceCountSchema), total: z.int() })
export type ChoiceList = z.infer<typeof choiceListSchema>

/** How many visits each further choice would leave, given the filter's other fields. What is chosen is always among them. */
export const facetsSchema = z.record(listFieldSchema, choiceListSchema)
export type Facets = Record<ListField, ChoiceList>

/** Graduates as reported, by when the visit was and by programme or region. */
export const graduatesOverTimeSchema = z.object({
  rows: z.array(
    z.object({
      /** First day of the month or year; null where the date is vaguer. */
      start: calendarDateSchema.nullable(),
      /** Programme or region; null where none is told. */
      part: z.string().nullable(),
      people: countedPeopleSchema,
    }),
  ),
  /** The parts in order of the visits that tell of graduates, most first. */
  parts: z.array(namedValueSchema),
})
export type GraduatesOverTime = z.infer<typeof graduatesOverTimeSchema>

/** Visits by two fields at once. A visit with two values of a field is in both. */
export const crossCountSchema = z.object({
  rows: z.array(choiceCountSchema),
  columns: z.array(choiceCountSchema),
  /** `[row, column, visits]` by their places in the lists above; where there is none, it is left out. */
  cells: z.array(z.tuple([z.int(), z.int(), z.int()])),
})
export type CrossCount = z.infer<typeof crossCountSchema>

/** The fields whose values have a page of their own and names that the record or the vocabulary knows. */
export const NAMED_FIELDS = ['programs', 'crafts', 'partners', 'officials'] as const satisfies readonly ListField[]
export const namedFieldSchema = z.enum(NAMED_FIELDS)
export type NamedField = z.infer<typeof namedFieldSchema>

/** A programme, craft, partner or official by itself. */
export const namedThingSchema = z.object({
  value: z.string(),
  names: namesSchema,
  /** Other ways in which reports write its name, the most used first. */
  aliases: z.array(z.string()),
  /** What the vocabulary knows of it in a few words: the offices of an official, the family of a craft. */
  about: z.array(namesSchema),
  visits: z.int(),
})
export type NamedThing = z.infer<typeof namedThingSchema>

/** A report as a row of a list, with the visits that it tells of. */
export const reportSummarySchema = reportSchema
  .pick({ id: true, url: true, outlet: true, language: true, title: true, publishedAt: true, publishedBasis: true })
  .extend({
    sample: z.boolean(),
    visits: z.array(
      visitSummarySchema.pick({
        ...{ id: true, kind: true, status: true, place: true, placeNames: true, province: true, date: true },
      }),
    ),
  })
export type ReportSummary = z.infer<typeof reportSummarySchema>

export const reportPageSchema = z.object({
  items: z.array(reportSummarySchema),
  total: z.int(),
  /** Give it back to get the next page; null at the end. */
  nextCursor: z.string().nullable(),
})
export type ReportPage = z.infer<typeof reportPageSchema>

/** A report with all that it tells: its visits as they are joined today, and the names of what they mention, by id; those of places by `placeId`. */
export const reportDetailSchema = z.object({
  report: shownReportSchema,
  visits: z.array(visitSchema),
  names: z.record(z.string(), namesSchema),
})
export type ReportDetail = z.infer<typeof reportDetailSchema>

/** Who publishes, with what the record has of them. */
export const outletSummarySchema = z.object({
  /** `outletKey` of the name. */
  key: z.string(),
  names: namesSchema,
  visits: z.int(),
  reports: z.int(),
  /** Of its reports, most first. */
  languages: z.array(z.object({ language: reportSchema.shape.language, reports: z.int() })),
  /** Publication days of its first and last report; null where none is dated. */
  first: calendarDateSchema.nullable(),
  last: calendarDateSchema.nullable(),
})
export type OutletSummary = z.infer<typeof outletSummarySchema>
