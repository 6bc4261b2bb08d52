import { sql } from 'kysely'
import type { Db } from './database.ts'

/**
 * Counts the ways in which the reports of these visits write names, or takes them back where the visits go. Call it while the
 * visits are in the store. A name that no visit writes any more is dropped, so the aliases are those that a rebuild would find.
 */
export async function countAliases(tx: Db, visitIds: readonly string[], direction: 'add' | 'take'): Promise<void> {
  if (visitIds.length === 0) return
  const sign = direction === 'add' ? 1 : -1
  await sql`
    insert into alias (kind, id, name, uses)
    select kind, id, said ->> 'quote' as name, count(distinct visit_id)::int4 * ${sign}::int4
    from (
      select 'facility' as kind, facility_id as id, visit_id, evidence from stop where visit_id = any(${visitIds}::text[])
      union all
      select 'official', official_id, visit_id, evidence from visit_official where visit_id = any(${visitIds}::text[])
      union all
      select 'program', program_id, visit_id, evidence from visit_program where visit_id = any(${visitIds}::text[])
      union all
      select 'partner', partner_id, visit_id, evidence from visit_partner where visit_id = any(${visitIds}::text[])
      union all
      select 'craft', craft_id, visit_id, evidence from visit_craft where visit_id = any(${visitIds}::text[])
    ) mention, jsonb_array_elements(evidence) said
    group by 1, 2, 3
    on conflict (kind, id, name) do update set uses = alias.uses + excluded.uses`.execute(tx)
  if (direction === 'take') await sql`delete from alias where uses <= 0`.execute(tx)
}
