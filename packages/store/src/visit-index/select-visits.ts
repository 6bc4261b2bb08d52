import { type Filter, LIST_FIELDS, parseSearch } from '@jawla/domain'
import type { RecordView } from '../record-view.ts'
import { where } from './columns.ts'
import { NEVER, NO_DAY, toDay } from './days.ts'
import { marked, searchVisits } from './search-visits.ts'
import type { VisitIndex, VisitIndexVersion } from './visit-index.ts'

/** The visits that a filter selects, in the index's order. */
export interface Selection {
  index: VisitIndexVersion
  visits: Int32Array
}

/** The latest filters answered, for each version of the index: one page asks several questions about one filter. */
const REMEMBERED = 24

interface Memory {
  selections: Map<string, Promise<Int32Array>>
  /** By row, 1 where a search finds the visit. */
  searches: Map<string, Promise<Uint8Array>>
}
const memories = new WeakMap<VisitIndexVersion, Memory>()

/**
 * The visits that a filter selects. An empty list selects any; `from` and `to` select the visits whose days meet theirs, and leave out
 * visits without a date; a search without a word that counts selects any.
 */
export async function selectVisits(visitIndex: VisitIndex, filter: Filter): Promise<Selection> {
  return selectFrom(await visitIndex.current(), filter, visitIndex)
}

/** The same of a version at hand. */
export async function selectFrom(index: VisitIndexVersion, filter: Filter, view: RecordView): Promise<Selection> {
  if (isAny(filter)) return { index, visits: index.visits }
  const memory: Memory = memories.get(index) ?? { selections: new Map(), searches: new Map() }
  memories.set(index, memory)
  const visits = await remembered(memory.selections, JSON.stringify(filter), async () => {
    const query = parseSearch(filter.q)
    const found = query && (await remembered(memory.searches, filter.q, () => searchVisits(view, index, query)))
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

function select(index: VisitIndexVersion, filter: Filter, found: Uint8Array | null): Int32Array {
  let { visits } = within({ index, visits: index.visits }, filter)
  if (found !== null) visits = where(visits, (visit) => found[visit] === 1)
  for (const field of LIST_FIELDS) {
    if (filter[field].length === 0) continue
    const wanted = marked(index.dictionaries.of(field), filter[field])
    visits = index.columns.values[field].rowsWith(visits, wanted)
  }
  return visits
}

/** Those whose days meet the days from one to another, which either may leave open; without the undated ones where it does not. */
export function within({ index, visits }: Selection, { from, to }: Pick<Filter, 'from' | 'to'>): Selection {
  if (from === null && to === null) return { index, visits }
  const [starts, ends] = [index.columns.starts.numbers, index.columns.ends.numbers]
  const [first, last] = [toDay(from), to === null ? NEVER : toDay(to)]
  const met = where(visits, (visit) => {
    const start = starts[visit] ?? NO_DAY
    return start !== NO_DAY && start <= last && (ends[visit] ?? NO_DAY) >= first
  })
  return { index, visits: met }
}

function isAny(filter: Filter): boolean {
  return Object.values(filter).every((value) => value === null || value.length === 0)
}
