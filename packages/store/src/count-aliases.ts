import type { MergedVisit, Visit, VisitNamed } from '@jawla/domain'
import { type Selectable, sql } from 'kysely'
import type { Database, Db } from './database.ts'
import { asRows } from './insert-rows.ts'

type Alias = Selectable<Database['alias']>

/**
 * Counts the ways in which the reports of visits write names: those of the visits that come, less those of the visits that go. Call
 * it while the latter are still in the store. A name that no visit writes any more is dropped, so the aliases are those
 * that a rebuild would find.
 */
export async function countAliases(tx: Db, change: { gone: readonly string[]; fresh: readonly MergedVisit[] }) {
  const { gone, fresh } = change
  if (gone.length + fresh.length === 0) return
  const mentions = (kind: Alias['kind'], table: string) => sql`
    select ${sql.lit(kind)} as kind, ${sql.ref(`${kind}_id`)} as id, visit_id, evidence from ${sql.table(table)}
    where visit_id = any(${gone}::text[])`
  const { rows } = await sql<{ uses: number }>`
    insert into alias (kind, id, name, uses)
    select kind, id, name, sum(uses)::int4
    from (
      select * from ${asRows('alias', aliasesOf(fresh))}
      union all
      select kind, id, (said ->> 'quote') collate "C", -count(distinct visit_id)
      from (
        ${mentions('facility', 'stop')}
        union all ${mentions('official', 'visit_official')}
        union all ${mentions('program', 'visit_program')}
        union all ${mentions('partner', 'visit_partner')}
        union all ${mentions('craft', 'visit_craft')}
      ) mention, jsonb_array_elements(evidence) said
      group by 1, 2, 3
    ) change
    group by 1, 2, 3 having sum(uses) <> 0
    on conflict (kind, id, name) do update set uses = alias.uses + excluded.uses
    returning uses`.execute(tx)
  if (rows.some(({ uses }) => uses <= 0)) await sql`delete from alias where uses <= 0`.execute(tx)
}

/** Each name once for each visit that writes it. */
function aliasesOf(visits: readonly MergedVisit[]): Alias[] {
  const aliases = new Map<string, Alias>()
  for (const visit of visits) {
    const written = new Map(
      mentionsOf(visit).flatMap(({ kind, id, evidence }) =>
        evidence.map(({ quote: name }) => [JSON.stringify([kind, id, name]), { kind, id, name }]),
      ),
    )
    for (const [key, one] of written) aliases.set(key, { ...one, uses: (aliases.get(key)?.uses ?? 0) + 1 })
  }
  return [...aliases.values()]
}

/** Whatever a visit mentions that has a name of its own. */
export function mentionsOf({ stops, officials, programs, partners, crafts }: Visit) {
  const of = (kind: Alias['kind'], named: readonly VisitNamed[]) =>
    named.map(({ id, name, evidence }) => ({ kind, id, name, evidence }))
  return [
    ...of(
      'facility',
      stops.map(({ facilityId, ...stop }) => ({ ...stop, id: facilityId })),
    ),
    ...of('official', officials),
    ...of('program', programs),
    ...of('partner', partners),
    ...of('craft', crafts),
  ]
}
