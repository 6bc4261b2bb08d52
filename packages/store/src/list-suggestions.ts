import type { Suggestion, SuggestionOnVisits } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'
import { wholeRecord } from './record-view.ts'
import { undecidedPairs } from './undecided-pairs.ts'
import { visitSummaries } from './visit-summaries.ts'

type Row = {
  one_id: string
  other_id: string
  one_key: string
  other_key: string
  score: number
  reasons: Suggestion['reasons']
}

/**
 * The pairs of visits that may be one, best first, each pair of visits once with its most alike tellings; of one visit where its id
 * is given.
 */
export async function listSuggestions(
  db: Db,
  { visitId = null, limit = 50 }: { visitId?: string | null; limit?: number } = {},
): Promise<SuggestionOnVisits[]> {
  const keys = visitId === null ? null : sql`select told_key from visit_told where visit_id = ${visitId}`
  const { rows } = await sql<Row>`
    select * from (
      select distinct on (least(one_id, other_id), greatest(one_id, other_id)) *
      from (${undecidedPairs(keys)}) pair
      order by least(one_id, other_id), greatest(one_id, other_id), score desc, one_key, other_key
    ) each_once
    order by score desc, one_key, other_key limit ${limit}`.execute(db)
  const ids = [...new Set(rows.flatMap((row) => [row.one_id, row.other_id]))]
  const summaries = new Map((await visitSummaries(wholeRecord(db), ids)).map((summary) => [summary.id, summary]))
  return rows.flatMap((row) => {
    const [one, other] = [summaries.get(row.one_id), summaries.get(row.other_id)]
    const { one_key, other_key, score, reasons } = row
    return one && other
      ? [{ pair: [one_key, other_key] as [string, string], score, reasons, visits: [one, other] as const }]
      : []
  })
}
