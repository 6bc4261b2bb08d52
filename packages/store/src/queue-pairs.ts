import { MAYBE_SAME_DOUBT } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'
import { undecidedPairs } from './undecided-pairs.ts'

/**
 * Brings up to date whether the visits that rest on these told visits wait for review because they may be one with another. The pairs are rows
 * beside the visits and change without them, so this follows whatever adds or takes away pairs.
 */
export async function queuePairs(tx: Db, toldKeys: readonly string[]): Promise<void> {
  const visits = sql`select visit_id from visit_told where told_key = any(${toldKeys}::text[])`
  const pairs = undecidedPairs(sql`select told_key from visit_told where visit_id in (${visits})`)
  await sql`
    with pair as materialized (${pairs}),
    asked as (
      select id, id in (select one_id from pair union all select other_id from pair) as waits
      from visit where id in (${visits})
    )
    update visit set pair_doubt = case when waits then ${MAYBE_SAME_DOUBT}::real else 0 end
    from asked
    where asked.id = visit.id and waits <> (pair_doubt > 0)`.execute(tx)
}
