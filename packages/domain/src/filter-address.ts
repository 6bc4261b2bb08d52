import { isCalendarDate } from './calendar-date.ts'
import {
  FACILITY_TYPES,
  GRADUATES_TOLD,
  PROVINCE_CODE,
  REGION_CODES,
  REPORT_LANGUAGES,
  ROLES,
  SOURCE_COUNTS,
  VISIT_KINDS,
  VISIT_STATUSES,
} from './codes.ts'
import type { Filter } from './filter.ts'
import { isId } from './id-schema.ts'

/** The fields of a filter that hold several choices. */
export type ListField = {
  [Field in keyof Filter]: Filter[Field] extends readonly string[] ? Field : never
}[keyof Filter]

/** The most choices of one field. */
export const MOST_CHOICES = 100
/** The longest text that is searched for, in UTF-16 units. */
export const LONGEST_SEARCH = 200

/** By the name that each has in an address. */
export const LIST_PARAMS = {
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

const DAY_PARAMS = ['from', 'to'] as const

/** What each field takes: the same as in `filterSchema`, asked without the code of schemas, which is heavy for a page's first load. */
const TAKES: Record<ListField, (value: string) => boolean> = {
  regions: oneOf(REGION_CODES),
  provinces: (value) => PROVINCE_CODE.test(value),
  programs: isId,
  crafts: isId,
  partners: isId,
  officials: isId,
  roles: oneOf(ROLES),
  facilities: isId,
  facilityTypes: oneOf(FACILITY_TYPES),
  kinds: oneOf(VISIT_KINDS),
  statuses: oneOf(VISIT_STATUSES),
  outlets: isId,
  languages: oneOf(REPORT_LANGUAGES),
  sources: oneOf(SOURCE_COUNTS),
  graduates: oneOf(GRADUATES_TOLD),
}

function oneOf(codes: readonly string[]): (value: string) => boolean {
  return (value) => codes.includes(value)
}

/** The filter that any visit passes. */
export const EMPTY_FILTER: Filter = {
  regions: [],
  provinces: [],
  programs: [],
  crafts: [],
  partners: [],
  officials: [],
  roles: [],
  facilities: [],
  facilityTypes: [],
  kinds: [],
  statuses: [],
  outlets: [],
  languages: [],
  sources: [],
  graduates: [],
  from: null,
  to: null,
  q: '',
}

/** The filter without what it says about some fields: what is counted or drawn over a field must not be cut by it. */
export function without(filter: Filter, ...fields: (keyof Filter)[]): Filter {
  return { ...filter, ...Object.fromEntries(fields.map((field) => [field, EMPTY_FILTER[field]])) }
}

/**
 * Reads a filter from an address's search parameters (`?region=MA-03,MA-07&from=2025-01-01`).
 * What is not understood is dropped, the rest kept, days in the wrong order are turned round; `filterToParams` gives the tidy form back.
 */
export function filterFromParams(params: Readonly<Record<string, string | undefined>>): Filter {
  const lists = Object.entries(LIST_PARAMS).map(([param, field]) => {
    const values = (params[param] ?? '').split(',').filter(TAKES[field])
    return [field, [...new Set(values)].slice(0, MOST_CHOICES)]
  })
  const [first = null, second = null] = DAY_PARAMS.map((param) => {
    const day = params[param] ?? ''
    return isCalendarDate(day) ? day : null
  })
  const turned = first !== null && second !== null && first > second
  const days = { from: turned ? second : first, to: turned ? first : second }
  const q = (params.q ?? '').replaceAll('\0', '').trim().slice(0, LONGEST_SEARCH).toWellFormed()
  return { ...EMPTY_FILTER, ...Object.fromEntries(lists), ...days, q }
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
