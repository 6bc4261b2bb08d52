import { type Filter, LIST_FIELDS, type ListField } from '@jawla/domain'

/** The filter with one choice added, or removed where it was there. */
export function toggleChoice(filter: Filter, field: ListField, value: string): Filter {
  const values: readonly string[] = filter[field]
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
  return { ...filter, [field]: next }
}

/** How many choices a filter makes; a period counts as one, and so does a search. */
export function choiceCount(filter: Filter): number {
  const period = filter.from !== null || filter.to !== null ? 1 : 0
  const search = filter.q === '' ? 0 : 1
  return LIST_FIELDS.reduce((sum, field) => sum + filter[field].length, period + search)
}
