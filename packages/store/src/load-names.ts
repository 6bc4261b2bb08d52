import type { Names } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'
import type { NamedKind } from './save-names.ts'

/**
 * The names of these ids; ids without a name are left out. What the vocabulary knows has its names there; the rest is called what
 * most visits call it in each script, so that it does not matter which report came first.
 */
export async function loadNames(db: Db, kind: NamedKind, ids: readonly string[]): Promise<Map<string, Names>> {
  if (ids.length === 0) return new Map()
  const written = (arabic: boolean) => sql`
    select name from ${sql.table(`visit_${kind}`)} mention
    where mention.${sql.ref(`${kind}_id`)} = named.id and (name ~ '[\u0600-\u06ff]') = ${arabic}
    group by name order by count(*) desc, length(name) desc, name collate "C" limit 1`
  const { rows } = await sql<Names & { id: string }>`
    select id,
      case when known then name_ar else coalesce((${written(true)}), name_ar) end as ar,
      case when known then name_fr else coalesce((${written(false)}), name_fr) end as fr
    from ${sql.table(kind)} named where id = any(${ids}::text[])`.execute(db)
  return new Map(rows.map(({ id, ar, fr }) => [id, { ar, fr }]))
}
