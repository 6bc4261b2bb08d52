import * as z from 'zod'
import { calendarDateSchema } from './calendar-date.ts'
import {
  facilityTypeSchema,
  provinceCodeSchema,
  regionCodeSchema,
  reportLanguageSchema,
  roleSchema,
  visitKindSchema,
  visitStatusSchema,
} from './codes.ts'
import { idSchema } from './id-schema.ts'

/** How many independent sources tell of a visit; `3` is three or more. */
export const SOURCE_COUNTS = ['1', '2', '3'] as const
/**
 * What is told of the graduates of a visit: `stated` where a number is, of at least one group; `unstated` where graduates are
 * told of without one; `none` where nobody tells of any.
 */
export const GRADUATES_TOLD = ['stated', 'unstated', 'none'] as const

const idsSchema = z.array(idSchema).max(100).default([])
const sourceCountSchema = z.enum(SOURCE_COUNTS)
const graduatesToldSchema = z.enum(GRADUATES_TOLD)

/** The longest text that is searched for, in UTF-16 units. */
const LONGEST_SEARCH = 200

/** Which visits. An empty list means "any". The dashboard's address, tRPC inputs and exports share it. */
export const filterSchema = z.object({
  regions: z.array(regionCodeSchema).default([]),
  /** Provinces and prefectures, ISO 3166-2. */
  provinces: z.array(provinceCodeSchema).max(100).default([]),
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
  /** Words that a report of it or the names in it hold, as `parseQuery` reads them; empty for any. */
  q: z
    .string()
    .max(LONGEST_SEARCH)
    .refine((text) => !text.includes('\0'), 'a search holds no NUL character')
    .default(''),
})
export type Filter = z.infer<typeof filterSchema>

export const EMPTY_FILTER: Filter = filterSchema.parse({})

/** The fields of a filter that hold several choices. */
export type ListField = {
  [Field in keyof Filter]: Filter[Field] extends readonly string[] ? Field : never
}[keyof Filter]

/** By the name that each has in an address. */
const LIST_PARAMS = {
  region: 'regions',
  province: 'provinces',
  program: 'programs',
  craft: 'crafts',
  partner: 'partners',
  official: 'officials',
  role: 'roles',
  facility: 'facilities',
  type: 'facilityTypes',
  kind: 'kinds',
  status: 'statuses',
  outlet: 'outlets',
  language: 'languages',
  sources: 'sources',
  graduates: 'graduates',
} as const satisfies Record<string, ListField>

export const LIST_FIELDS: readonly ListField[] = Object.values(LIST_PARAMS)
export const listFieldSchema = z.enum(Object.values(LIST_PARAMS))

const DAY_PARAMS = ['from', 'to'] as const

/**
 * Reads a filter from an address's search parameters (`?region=MA-03,MA-07&from=2025-01-01`).
 * What is not understood is dropped, the rest kept; `filterToParams` gives the tidy form back.
 */
export function filterFromParams(params: Readonly<Record<string, string | undefined>>): Filter {
  const filter: Record<string, unknown> = {}
  for (const [param, field] of Object.entries(LIST_PARAMS)) {
    const element = filterSchema.shape[field].unwrap().element
    const values = (params[param] ?? '').split(',').filter((value) => element.safeParse(value).success)
    filter[field] = [...new Set(values)].slice(0, 100)
  }
  for (const param of DAY_PARAMS) filter[param] = calendarDateSchema.safeParse(params[param]).data ?? null
  filter.q = (params.q ?? '').replaceAll('\0', '').trim().slice(0, LONGEST_SEARCH)
  return filterSchema.parse(filter)
}

/** The search parameters of a filter; defaults stay out, so an empty filter gives `{}`. */
export function filterToParams(filter: Filter): Record<string, string> {
  const params: Record<string, string> = {}
  for (const [param, field] of Object.entries(LIST_PARAMS)) {
    if (filter[field].length > 0) params[param] = filter[field].join(',')
  }
  for (const param of DAY_PARAMS) {
    const day = filter[param]
    if (day !== null) params[param] = day
  }
  if (filter.q.trim() !== '') params.q = filter.q.trim()
  return params
}
