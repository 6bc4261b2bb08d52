import type { Filter, Visit } from '@jawla/domain'
import { loadVisits } from './load-visits.ts'
import { selectValues } from './select-values.ts'
import type { VisitIndex } from './visit-index/visit-index.ts'

/** How many visits are in memory at once. */
const PAGE = 500

/** Every visit that a filter selects, in order of id, for exports of any size. One that goes while they stream is left out. */
export async function* streamVisits(visitIndex: VisitIndex, filter: Filter): AsyncGenerator<Visit> {
  const ids = await selectValues(visitIndex, filter, 'visits')
  for (let from = 0; from < ids.length; from += PAGE) {
    const rows = await visitIndex.db
      .selectFrom('visit')
      .selectAll()
      .where('id', 'in', ids.slice(from, from + PAGE))
      .orderBy('id')
      .execute()
    yield* await loadVisits(visitIndex, rows)
  }
}
