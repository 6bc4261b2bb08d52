import * as z from 'zod'
import { calendarDateSchema } from './calendar-date.ts'
import {
  basisSchema,
  datePrecisionSchema,
  facilityTypeSchema,
  factFieldSchema,
  measureSchema,
  placePrecisionSchema,
  qualifierSchema,
  regionCodeSchema,
  roleSchema,
  visitKindSchema,
  visitStatusSchema,
} from './codes.ts'
import { type SourcedEvidence, sourcedEvidenceSchema } from './evidence.ts'
import { reviewStateSchema } from './review.ts'

/** Every fact of a visit keeps the sentences that tell it, one or more reports each. */
const sourced = { evidence: z.array(sourcedEvidenceSchema) }

/**
 * Why a visit shows the value it shows. `agreed`: no report says otherwise. `more_sources`: more independent sources tell it.
 * `more_precise`: as many tell it, and it says more. `first_told`: as many tell it, and it was told first. `range`: none of
 * the numbers told outweighs the others, so all are shown. `decided`: a person decided it, whatever the reports say. The rule of each
 * field is in `docs/methodology.md`.
 */
export const SETTLED_BY = ['agreed', 'more_sources', 'more_precise', 'first_told', 'range', 'decided'] as const
const settledBySchema = z.enum(SETTLED_BY)
export type SettledBy = z.infer<typeof settledBySchema>

/** How a fact was settled, with everything told where reports differ; `claims` is empty where they agree. */
const settledSchema = <T extends z.ZodRawShape>(value: T) =>
  z.object({
    by: settledBySchema,
    claims: z.array(
      z.object({
        ...value,
        /** Independent sources that tell this value. */
        sources: z.int().positive(),
        ...sourced,
      }),
    ),
  })

const daysTold = {
  start: calendarDateSchema.nullable(),
  end: calendarDateSchema.nullable(),
  precision: datePrecisionSchema,
}

const point = { lat: z.number().nullable(), lon: z.number().nullable(), precision: placePrecisionSchema }

/** A programme, craft, partner or official: `id` is the vocabulary's, or made from the name by `entityId`. */
const visitNamedSchema = z.object({ id: z.string(), name: z.string(), ...sourced })
export type VisitNamed = z.infer<typeof visitNamedSchema>

const visitOfficialSchema = visitNamedSchema.extend({
  role: roleSchema,
  roleSettled: settledSchema({ role: roleSchema }),
})
export type VisitOfficial = z.infer<typeof visitOfficialSchema>

const visitStopSchema = z.object({
  /** The facility: the vocabulary's id, or made from type, name and province, so that another visit finds the same one. */
  facilityId: z.string(),
  name: z.string(),
  type: facilityTypeSchema,
  place: z.string().nullable(),
  /** Of its town, or of the visit's, where `precision` is `town`; null where only its province is known. */
  ...point,
  ...sourced,
})
export type VisitStop = z.infer<typeof visitStopSchema>

const count = { min: z.int().nullable(), max: z.int().nullable(), qualifier: qualifierSchema }

const visitFigureSchema = z.object({
  measure: measureSchema,
  ...count,
  planned: z.boolean(),
  program: z.string().nullable(),
  /** Numbers that differ for one group; a number told as 120 by one report and left out by another is no difference. */
  settled: settledSchema(count),
  ...sourced,
})
export type VisitFigure = z.infer<typeof visitFigureSchema>

const visitEventSchema = z.object({
  status: visitStatusSchema,
  /** The day the first report of it came out; null where unknown. */
  published: calendarDateSchema.nullable(),
  ...daysTold,
  sources: z.int().positive(),
  ...sourced,
})
/** What was told of a visit as it went on: announced for a day, held, called off. */
export type VisitEvent = z.infer<typeof visitEventSchema>

/** One visit, joined from the reports that tell of it. Derived: never edited, always rebuilt. */
export const visitSchema = z.object({
  id: z.string(),
  kind: visitKindSchema,
  kindSettled: settledSchema({ kind: visitKindSchema }),
  status: visitStatusSchema,
  /** What was told of it, earliest publication first: announced, held, called off, each with the day told. */
  history: z.array(visitEventSchema).min(1),
  /** What kind and status rest on. */
  trigger: z.array(sourcedEvidenceSchema),
  date: z.object({
    ...daysTold,
    basis: basisSchema,
    settled: settledSchema(daysTold),
    ...sourced,
  }),
  region: regionCodeSchema.nullable(),
  province: z.string().nullable(),
  regionEvidence: z.array(sourcedEvidenceSchema),
  place: z
    .object({
      name: z.string(),
      ...point,
      settled: settledSchema({ name: z.string() }),
      ...sourced,
    })
    .nullable(),
  officials: z.array(visitOfficialSchema),
  stops: z.array(visitStopSchema),
  programs: z.array(visitNamedSchema),
  crafts: z.array(visitNamedSchema),
  partners: z.array(visitNamedSchema),
  figures: z.array(visitFigureSchema),
  /** Ids of the reports that tell of it, earliest publication first. */
  reports: z.array(z.string()).min(1),
  /** Independent sources among those reports: see `independentSources`. */
  outlets: z.int().positive(),
  /** True where every report of it is a sample. */
  sample: z.boolean(),
  review: reviewStateSchema,
  /** Fields in which a second reader tells something else of a report of it; absent where none does. */
  differs: z.array(factFieldSchema).optional(),
})
export type Visit = z.infer<typeof visitSchema>

/**
 * A visit with the keys of the told visits that it rests on, which is how the store finds what a new report changes, and as it is by
 * those facts alone that people vouch for; null where they vouch for none.
 */
export type MergedVisit = Visit & { told: string[]; reviewed: Visit | null }

/** How a fact was settled, and every value told with its sentences where reports differ. */
export type Settled<T> = { by: SettledBy; claims: (T & { sources: number; evidence: SourcedEvidence[] })[] }
