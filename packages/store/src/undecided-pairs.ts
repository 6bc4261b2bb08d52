import { type RawBuilder, sql } from 'kysely'

/**
 * Two told visits that may be one visit and are not, with a visit each: `one_key, other_key, score, reasons, one_id, other_id`. `keys` is the query for
 * the told visits of which at least one is in the pair; all pairs where it is null. Visits that one report tells of both are two, so they are left out.
 */
export function undecidedPairs(keys: RawBuilder<unknown> | null): RawBuilder<unknown> {
  const ofKeys = keys === null ? sql`true` : sql`one_key = any(array(${keys})) or other_key = any(array(${keys}))`
  return sql`
    select one_key, other_key, score, reasons, one.visit_id as one_id, other.visit_id as other_id
    from suggestion
    join visit_told one on one.told_key = one_key
    join visit_told other on other.told_key = other_key
    where (${ofKeys}) and one.visit_id <> other.visit_id
      and not exists (
        select from visit_report a join visit_report b on a.report_id = b.report_id
        where a.visit_id = one.visit_id and b.visit_id = other.visit_id
      )`
}
