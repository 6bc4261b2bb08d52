import * as z from 'zod'
import { calendarDateSchema } from './calendar-date.ts'
import {
  basisSchema,
  datePrecisionSchema,
  facilityTypeSchema,
  measureSchema,
  placePrecisionSchema,
  qualifierSchema,
  regionCodeSchema,
  roleSchema,
  visitKindSchema,
  visitStatusSchema,
} from './codes.ts'
import { sourcedEvidenceSchema } from './evidence.ts'

/** Every fact of a visit keeps the sentences that tell it, one or more reports each. */
const sourced = { evidence: z.array(sourcedEvidenceSchema) }

/** A programme, craft, partner or official: `id` is the vocabulary's, or made from the name by `entityId`. */
const visitNamedSchema = z.object({ id: z.string(), name: z.string(), ...sourced })
export type VisitNamed = z.infer<typeof visitNamedSchema>

const visitOfficialSchema = visitNamedSchema.extend({ role: roleSchema })
export type VisitOfficial = z.infer<typeof visitOfficialSchema>

const visitStopSchema = z.object({
  /** The facility: made from type, name and province, so that another visit finds the same one. */
  facilityId: z.string(),
  name: z.string(),
  type: facilityTypeSchema,
  place: z.string().nullable(),
  ...sourced,
})
export type VisitStop = z.infer<typeof visitStopSchema>

const visitFigureSchema = z.object({
  measure: measureSchema,
  min: z.int().nullable(),
  max: z.int().nullable(),
  qualifier: qualifierSchema,
  planned: z.boolean(),
  program: z.string().nullable(),
  ...sourced,
})
export type VisitFigure = z.infer<typeof visitFigureSchema>

/** One visit, joined from the reports that tell of it. Derived: never edited, always rebuilt. */
export const visitSchema = z.object({
  id: z.string(),
  kind: visitKindSchema,
  status: visitStatusSchema,
  /** What kind and status rest on. */
  trigger: z.array(sourcedEvidenceSchema),
  date: z.object({
    start: calendarDateSchema.nullable(),
    end: calendarDateSchema.nullable(),
    precision: datePrecisionSchema,
    basis: basisSchema,
    ...sourced,
  }),
  region: regionCodeSchema.nullable(),
  province: z.string().nullable(),
  regionEvidence: z.array(sourcedEvidenceSchema),
  place: z
    .object({
      name: z.string(),
      lat: z.number().nullable(),
      lon: z.number().nullable(),
      precision: placePrecisionSchema,
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
})
export type Visit = z.infer<typeof visitSchema>

/** A visit with the keys of the told visits that it rests on: how the store finds what a new report changes. */
export type MergedVisit = Visit & { told: string[] }
