import * as z from 'zod'
import { calendarDateSchema } from './calendar-date.ts'
import {
  facilityTypeSchema,
  graduatesToldSchema,
  provinceCodeSchema,
  regionCodeSchema,
  reportLanguageSchema,
  roleSchema,
  sourceCountSchema,
  visitKindSchema,
  visitStatusSchema,
} from './codes.ts'
import { LIST_PARAMS, LONGEST_SEARCH, MOST_CHOICES } from './filter-address.ts'
import { idSchema } from './id-schema.ts'

const idsSchema = z.array(idSchema).max(MOST_CHOICES).default([])

/** Which visits. An empty list means "any". The dashboard's address, tRPC inputs and exports share it. */
export const filterSchema = z.object({
  regions: z.array(regionCodeSchema).default([]),
  /** Provinces and prefectures, ISO 3166-2. */
  provinces: z.array(provinceCodeSchema).max(MOST_CHOICES).default([]),
  programs: idsSchema,
  crafts: idsSchema,
  partners: idsSchema,
  officials: idsSchema,
  roles: z.array(roleSchema).default([]),
  facilities: idsSchema,
  facilityTypes: z.array(facilityTypeSchema).default([]),
  kinds: z.array(visitKindSchema).default([]),
  statuses: z.array(visitStatusSchema).default([]),
  /** Who published a report of it: `outletKey` of the name. */
  outlets: idsSchema,
  /** Of its reports. */
  languages: z.array(reportLanguageSchema).default([]),
  sources: z.array(sourceCountSchema).default([]),
  graduates: z.array(graduatesToldSchema).default([]),
  /** First and last day, inclusive. Visits whose date is unknown are left out where either is set. */
  from: calendarDateSchema.nullable().default(null),
  to: calendarDateSchema.nullable().default(null),
  /** Words that a report of it or the names in it hold, as `parseSearch` reads them; empty for any. */
  q: z
    .string()
    .max(LONGEST_SEARCH)
    .refine((text) => !text.includes('\0'), 'a search holds no NUL character')
    .default(''),
})
export type Filter = z.infer<typeof filterSchema>

export const listFieldSchema = z.enum(Object.values(LIST_PARAMS))
