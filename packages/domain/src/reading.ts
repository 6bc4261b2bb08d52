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
  reportLanguageSchema,
  roleSchema,
  visitKindSchema,
  visitStatusSchema,
} from './codes.ts'
import { evidenceSchema } from './evidence.ts'

/** A known or newly read thing: the name as written, the vocabulary's id where it is known. */
export const readNamedSchema = z.object({
  name: z.string().min(1),
  id: z.string().optional(),
  evidence: evidenceSchema,
})

export const readDateSchema = z.object({
  start: calendarDateSchema.nullable(),
  end: calendarDateSchema.nullable(),
  precision: datePrecisionSchema,
  basis: basisSchema,
  evidence: evidenceSchema.nullable(),
})
export type ReadDate = z.infer<typeof readDateSchema>

export const readPlaceSchema = z.object({
  name: z.string().min(1),
  evidence: evidenceSchema.nullable(),
  /** Degrees, WGS 84; absent where nobody knows. */
  lat: z.number().optional(),
  lon: z.number().optional(),
  precision: placePrecisionSchema.optional(),
})
export type ReadPlace = z.infer<typeof readPlaceSchema>

export const readOfficialSchema = readNamedSchema.extend({
  role: roleSchema,
  /** The office as written, where the name is a person's. */
  title: z.string().optional(),
  /**
   * The office as an id that is the same in every language, e.g. `governor:MA-HAO`, where words and place settle it. Of a post
   * without its holder's name that is no such office, its words and territory: `~الكاتب-العام-للعماله:MA-JDI`.
   */
  office: z.string().optional(),
  /** `name` is the post's words: the report does not say who holds it. */
  unnamed: z.literal(true).optional(),
})
export type ReadOfficial = z.infer<typeof readOfficialSchema>

export const readStopSchema = z.object({
  name: z.string().min(1),
  type: facilityTypeSchema,
  place: z.string().optional(),
  /**
   * Which facility it is: the vocabulary's id, or a key of type, distinctive words by sound, and province that is the same
   * in Arabic and French. Absent where the words name none in particular (`تعاونية`).
   */
  facility: z.string().optional(),
  /** Where the facility lies, where the vocabulary knows. Degrees, WGS 84. */
  lat: z.number().optional(),
  lon: z.number().optional(),
  evidence: evidenceSchema,
})
export type ReadStop = z.infer<typeof readStopSchema>

export type ReadNamed = z.infer<typeof readNamedSchema>

/** People counted. A count that the text does not state has `min` and `max` null: unknown, not zero. */
export const readFigureSchema = z.object({
  measure: measureSchema,
  min: z.int().nonnegative().nullable(),
  max: z.int().nonnegative().nullable(),
  qualifier: qualifierSchema,
  /** A target or a capacity, not a result. */
  planned: z.boolean(),
  program: z.string().optional(),
  evidence: evidenceSchema,
})
export type ReadFigure = z.infer<typeof readFigureSchema>

/** One visit as one report tells it. */
export const readVisitSchema = z.object({
  kind: visitKindSchema,
  status: visitStatusSchema,
  /** The words that tell that the visit takes place: what `kind` and `status` rest on. */
  trigger: evidenceSchema,
  date: readDateSchema,
  region: regionCodeSchema.nullable(),
  province: z.string().nullable(),
  /** What region and province rest on, where it is not the place itself. */
  regionEvidence: evidenceSchema.nullable(),
  place: readPlaceSchema.nullable(),
  officials: z.array(readOfficialSchema),
  stops: z.array(readStopSchema),
  programs: z.array(readNamedSchema),
  crafts: z.array(readNamedSchema),
  partners: z.array(readNamedSchema),
  figures: z.array(readFigureSchema),
  /** What came of a person looking at it; absent in what a reader gives. */
  review: z.enum(['checked', 'disputed']).optional(),
  /** Where a second reader tells something else; absent in what a reader gives, and where they agree. */
  differs: z.array(factFieldSchema).optional(),
  /** A person said that the report tells of such a visit. */
  accepted: z.literal(true).optional(),
})
export type ReadVisit = z.infer<typeof readVisitSchema>

/** What one reader understood of one report: repeatable, versioned by reader. */
export const readingSchema = z.object({
  id: z.string().min(1),
  language: reportLanguageSchema,
  /** `name@version` */
  reader: z.string().min(1),
  visits: z.array(readVisitSchema),
})
export type Reading = z.infer<typeof readingSchema>
