import type { Suggestion, SuggestionOnVisits } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'
import { wholeRecord } from './record-view.ts'
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
 * is given. Visits that one report tells of both are two, so they are left out.
 */
export async function listSuggestions(
  db: Db,
  { visitId = null, limit = 50 }: { visitId?: string | null; limit?: number } = {},
): Promise<SuggestionOnVisits[]> {
  const { rows } = await sql<Row>`
    select * from (
      select distinct on (least(one.visit_id, other.visit_id), greatest(one.visit_id, other.visit_id))
        one.visit_id as one_id, other.visit_id as other_id, one_key, other_key, score, reasons
      from suggestion
      join visit_told one on one.told_key = one_key
      join visit_told other on other.told_key = other_key
      where one.visit_id <> other.visit_id
        and (${visitId}::text is null or ${visitId} in (one.visit_id, other.visit_id))
        and not exists (
          select from visit_report a join visit_report b on a.report_id = b.report_id
          where a.visit_id = one.visit_id and b.visit_id = other.visit_id
        )
      order by least(one.visit_id, other.visit_id), greatest(one.visit_id, other.visit_id), score desc, one_key, other_key
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
