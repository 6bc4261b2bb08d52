import { EMPTY_FILTER, type Filter, LIST_FIELDS, type ListField } from '@jawla/domain'
import { FIELD_NUMBER, type IndexedVisit } from './indexed-visit.ts'
import type { VisitIndex, VisitIndexVersion } from './visit-index.ts'

/** The visits that a filter selects, in the index's order. */
export interface Selection {
  index: VisitIndexVersion
  visits: readonly IndexedVisit[]
}

/** The latest filters answered, for each version of the index: one page asks several questions about one filter. */
const REMEMBERED = 24
const remembered = new WeakMap<VisitIndexVersion, Map<string, readonly IndexedVisit[]>>()

/**
 * The visits that a filter selects. An empty list selects any; `from` and `to` select the visits whose days meet theirs, and leave out
 * visits without a date.
 */
export async function selectVisits(visitIndex: VisitIndex, filter: Filter): Promise<Selection> {
  const index = await visitIndex.current()
  if (isAny(filter)) return { index, visits: index.visits }
  const known = remembered.get(index) ?? new Map<string, readonly IndexedVisit[]>()
  remembered.set(index, known)
  const key = JSON.stringify(filter)
  const visits = known.get(key) ?? select(index, filter)
  known.delete(key)
  known.set(key, visits)
  const [oldest] = known.keys()
  if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest)
  return { index, visits }
}

function select(index: VisitIndexVersion, filter: Filter): IndexedVisit[] {
  const conditions = listConditions(index, filter)
  const meets = days(filter)
  return index.visits.filter(
    (visit) => meets(visit) && conditions.every(({ number, wanted }) => hasOneOf(visit.values[number], wanted)),
  )
}

export interface ListCondition {
  field: ListField
  number: number
  /** By the number of the value, 1 where it is chosen. */
  wanted: Uint8Array
}

/** The fields in which a filter chooses something. */
export function listConditions({ dictionaries }: VisitIndexVersion, filter: Filter): ListCondition[] {
  return LIST_FIELDS.filter((field) => filter[field].length > 0).map((field) => {
    const dictionary = dictionaries.of(field)
    const wanted = new Uint8Array(dictionary.size)
    for (const value of filter[field]) {
      const number = dictionary.find(value)
      if (number !== undefined) wanted[number] = 1
    }
    return { field, number: FIELD_NUMBER[field], wanted }
  })
}

export function hasOneOf(values: readonly number[] | undefined, wanted: Uint8Array): boolean {
  if (values === undefined) return false
  for (const value of values) if (wanted[value] === 1) return true
  return false
}

/** Whether a visit is within the days of a filter. */
function days({ from, to }: Filter): (visit: IndexedVisit) => boolean {
  if (from === null && to === null) return () => true
  return ({ start, end }) =>
    start !== null && end !== null && (to === null || start <= to) && (from === null || end >= from)
}

function isAny(filter: Filter): boolean {
  return Object.values(filter).every((value) => value === null || value.length === 0)
}

/** The filter without what it says of some fields. */
export function without(filter: Filter, ...fields: (keyof Filter)[]): Filter {
  return { ...filter, ...Object.fromEntries(fields.map((field) => [field, EMPTY_FILTER[field]])) }
}
