import * as z from 'zod'
import { calendarDateSchema } from './calendar-date.ts'
import { facilityTypeSchema, regionCodeSchema, visitKindSchema, visitStatusSchema } from './codes.ts'
import { idSchema } from './id-schema.ts'

const idsSchema = z.array(idSchema).max(100).default([])

/** Which visits. An empty list means "any". The dashboard's address, tRPC inputs and exports share it. */
export const filterSchema = z.object({
  regions: z.array(regionCodeSchema).default([]),
  programs: idsSchema,
  officials: idsSchema,
  facilityTypes: z.array(facilityTypeSchema).default([]),
  kinds: z.array(visitKindSchema).default([]),
  statuses: z.array(visitStatusSchema).default([]),
  /** First and last day, inclusive. Visits whose date is unknown are left out where either is set. */
  from: calendarDateSchema.nullable().default(null),
  to: calendarDateSchema.nullable().default(null),
})
export type Filter = z.infer<typeof filterSchema>

export const EMPTY_FILTER: Filter = filterSchema.parse({})

const LIST_PARAMS = {
  region: 'regions',
  program: 'programs',
  official: 'officials',
  type: 'facilityTypes',
  kind: 'kinds',
  status: 'statuses',
} as const satisfies Record<string, keyof Filter>

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
  return params
}
