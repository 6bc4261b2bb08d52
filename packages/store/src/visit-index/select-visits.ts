import { type Filter, LIST_FIELDS, type ListField, parseSearch } from '@jawla/domain'
import { searchVisitIds } from '../search-visits.ts'
import { FIELD_NUMBER, type IndexedVisit } from './indexed-visit.ts'
import type { VisitIndex, VisitIndexVersion } from './visit-index.ts'

/** The visits that a filter selects, in the index's order. */
export interface Selection {
  index: VisitIndexVersion
  visits: readonly IndexedVisit[]
}

/** The latest filters answered, for each version of the index: one page asks several questions about one filter. */
const REMEMBERED = 24

interface Memory {
  selections: Map<string, Promise<readonly IndexedVisit[]>>
  /** Ids of the visits that hold the words of a search. */
  searches: Map<string, Promise<ReadonlySet<string>>>
}
const memories = new WeakMap<VisitIndexVersion, Memory>()

/**
 * The visits that a filter selects. An empty list selects any; `from` and `to` select the visits whose days meet theirs, and leave out
 * visits without a date; a search without a word that counts selects any.
 */
export async function selectVisits(visitIndex: VisitIndex, filter: Filter): Promise<Selection> {
  const index = await visitIndex.current()
  if (isAny(filter)) return { index, visits: index.visits }
  const memory: Memory = memories.get(index) ?? { selections: new Map(), searches: new Map() }
  memories.set(index, memory)
  const visits = await remembered(memory.selections, JSON.stringify(filter), async () => {
    const query = parseSearch(filter.q)
    const found =
      query === null
        ? null
        : await remembered(memory.searches, filter.q, async () => new Set(await searchVisitIds(visitIndex.db, query)))
    return select(index, filter, found)
  })
  return { index, visits }
}

/** What was asked last, done once; what failed is done again the next time. */
function remembered<T>(kept: Map<string, Promise<T>>, key: string, work: () => Promise<T>): Promise<T> {
  const known = kept.get(key) ?? work()
  kept.delete(key)
  kept.set(key, known)
  known.catch(() => kept.delete(key))
  const [oldest] = kept.keys()
  if (kept.size > REMEMBERED && oldest !== undefined) kept.delete(oldest)
  return known
}

function select(index: VisitIndexVersion, filter: Filter, found: ReadonlySet<string> | null): IndexedVisit[] {
  const conditions = listConditions(index, filter)
  const meets = within(filter)
  return index.visits.filter(
    (visit) =>
      meets(visit) &&
      (found === null || found.has(visit.id)) &&
      conditions.every(({ number, wanted }) => hasOneOf(visit.values[number], wanted)),
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
export function within({ from, to }: Pick<Filter, 'from' | 'to'>): (visit: IndexedVisit) => boolean {
  if (from === null && to === null) return () => true
  return ({ start, end }) =>
    start !== null && end !== null && (to === null || start <= to) && (from === null || end >= from)
}

function isAny(filter: Filter): boolean {
  return Object.values(filter).every((value) => value === null || value.length === 0)
}
