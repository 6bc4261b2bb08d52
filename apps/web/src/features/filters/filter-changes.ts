import { EMPTY_FILTER, type Filter } from '@jawla/domain'

/** The fields of a filter that hold several choices. */
export type ListField = {
  [Field in keyof Filter]: Filter[Field] extends readonly string[] ? Field : never
}[keyof Filter]

export const LIST_FIELDS = [
  'regions',
  'programs',
  'officials',
  'facilityTypes',
  'kinds',
  'statuses',
] as const satisfies readonly ListField[]

/** The filter with one choice added, or removed where it was there. */
export function toggleChoice(filter: Filter, field: ListField, value: string): Filter {
  const values: readonly string[] = filter[field]
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
  return { ...filter, [field]: next }
}

/** The filter without what it says about some fields: what is drawn *over* a field must not be cut by it. */
export function without(filter: Filter, ...fields: (keyof Filter)[]): Filter {
  const emptied = Object.fromEntries(fields.map((field) => [field, EMPTY_FILTER[field]]))
  return { ...filter, ...emptied }
}

/** How many choices a filter makes; a period counts as one. */
export function choiceCount(filter: Filter): number {
  const period = filter.from !== null || filter.to !== null ? 1 : 0
  return LIST_FIELDS.reduce((sum, field) => sum + filter[field].length, period)
}
