import { doubtsOf, type ToReviewPage } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'
import { loadVisits } from './load-visits.ts'
import { wholeRecord } from './record-view.ts'
import { visitSummaries } from './visit-summaries.ts'

/** The visits that staff should look at, first those in most doubt on which most hangs, and how many there are. */
export async function listToReview(db: Db, { limit }: { limit: number }): Promise<ToReviewPage> {
  const rows = await db
    .selectFrom('visit')
    .selectAll()
    .where('review_rank', '>', 0)
    .orderBy('review_rank', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  const { rows: counted } = await sql<{ total: number }>`
    select count(*)::int4 as total from visit where review_rank > 0`.execute(db)
  const maybeSame = new Set(rows.filter(({ pair_doubt }) => pair_doubt > 0).map(({ id }) => id))
  const doubts = new Map(
    (await loadVisits(wholeRecord(db), rows)).map((visit) => [
      visit.id,
      doubtsOf(visit, { maybeSame: maybeSame.has(visit.id) }),
    ]),
  )
  const ids = rows.map(({ id }) => id)
  const items = (await visitSummaries(wholeRecord(db), ids)).map((visit) => ({
    visit,
    doubts: doubts.get(visit.id) ?? [],
  }))
  return { items, total: counted[0]?.total ?? 0 }
}
