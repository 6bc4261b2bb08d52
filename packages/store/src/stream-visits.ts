import type { Filter, Visit } from '@jawla/domain'
import type { Db } from './database.ts'
import { loadVisits } from './load-visits.ts'
import { selected } from './visit-filter.ts'

/** How many visits are in memory at once. */
const PAGE = 500

/** Every visit that a filter selects, in order of id, for exports of any size. */
export async function* streamVisits(db: Db, filter: Filter): AsyncGenerator<Visit> {
  let after = ''
  for (;;) {
    const rows = await db
      .selectFrom('visit')
      .selectAll()
      .where((eb) => selected(eb, filter))
      .where('visit.id', '>', after)
      .orderBy('visit.id')
      .limit(PAGE)
      .execute()
    yield* await loadVisits(db, rows)
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.id
  }
}
