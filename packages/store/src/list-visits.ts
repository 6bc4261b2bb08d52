import {
  type Filter,
  type FoundSnippet,
  isCalendarDate,
  parseSearch,
  type VisitPage,
  type VisitSummary,
} from '@jawla/domain'
import type { RecordView } from './record-view.ts'
import { searchSnippets } from './search-snippets.ts'
import { toDate, toDay } from './visit-index/days.ts'
import { selectVisits } from './visit-index/select-visits.ts'
import { countUpTo, type ListPlace, placeOf, type VisitIndex } from './visit-index/visit-index.ts'
import { UNDATED_SORT_DAY } from './visit-rows.ts'
import { visitSummaries } from './visit-summaries.ts'

export type Paging = {
  /** `nextCursor` of the page before; null for the first page. */
  cursor?: string | null
  /** Visits a page, 1 to 200; 50 where not given. */
  limit?: number
}

const LARGEST_PAGE = 200

/**
 * The visits that a filter selects, newest first, those without a date last; visits of one day in order of id, the greatest first.
 * Throws where the limit is out of range or the cursor is not one that a page gave.
 */
export async function listVisits(
  visitIndex: VisitIndex,
  filter: Filter,
  { cursor = null, limit = 50 }: Paging = {},
): Promise<VisitPage> {
  if (!Number.isInteger(limit) || limit < 1 || limit > LARGEST_PAGE) {
    throw new RangeError(`limit of visits must be 1 to ${LARGEST_PAGE}: ${limit}`)
  }
  const after = cursor === null ? null : readCursor(cursor)
  const { index, visits } = await selectVisits(visitIndex, filter)
  const from = after === null ? 0 : countUpTo(index, visits, after)
  const page = Array.from(visits.subarray(from, from + limit), (visit) => placeOf(index, visit))
  const ids = page.map(({ id }) => id)
  const last = page.at(-1)
  return {
    items: await withSnippets(visitIndex, filter, await visitSummaries(visitIndex, ids)),
    total: visits.length,
    nextCursor: last && from + limit < visits.length ? writeCursor(last) : null,
  }
}

async function withSnippets(
  view: RecordView,
  filter: Filter,
  items: readonly VisitSummary[],
): Promise<VisitPage['items']> {
  const query = parseSearch(filter.q)
  const ids = items.map(({ id }) => id)
  const found =
    query === null || ids.length === 0 ? new Map<string, FoundSnippet[]>() : await searchSnippets(view, query, ids)
  return items.map((item) => ({ ...item, snippets: found.get(item.id) ?? [] }))
}

function writeCursor({ start, id }: ListPlace): string {
  return `${toDate(start) ?? UNDATED_SORT_DAY}_${id}`
}

function readCursor(cursor: string): ListPlace {
  const [, day, id] = /^(\d{4}-\d{2}-\d{2})_([^\0]+)$/.exec(cursor) ?? []
  if (!day || !id || !isCalendarDate(day)) throw new RangeError(`not a cursor of a list of visits: ${cursor}`)
  return { start: toDay(day === UNDATED_SORT_DAY ? null : day), id }
}
