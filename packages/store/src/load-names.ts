import type { Names } from '@jawla/domain'
import { type RawBuilder, sql } from 'kysely'
import type { RecordView } from './record-view.ts'
import type { NamedKind } from './save-names.ts'

/**
 * The names of these ids; ids without a name are left out. What the vocabulary knows has its names there; the rest is called what
 * most visits call it in each script, so that it does not matter which report came first. Where only what people reviewed is shown, only that is
 * asked.
 */
export async function loadNames(
  { db, shows }: RecordView,
  kind: NamedKind,
  ids: readonly string[],
): Promise<Map<string, Names>> {
  if (ids.length === 0) return new Map()
  const [called, join, name] =
    shows === 'all'
      ? [calledInAll(kind), sql`join`, { ar: sql`name_ar`, fr: sql`name_fr` }]
      : [calledInReviewed(kind), sql`left join`, { ar: sql`null`, fr: sql`null` }]
  const { rows } = await sql<Names & { id: string }>`
    select id,
      case when known then name_ar else coalesce((${called(true)}), ${name.ar}) end as ar,
      case when known then name_fr else coalesce((${called(false)}), ${name.fr}) end as fr
    from unnest(${ids}::text[]) named (id) ${join} ${sql.table(kind)} kept using (id)`.execute(db)
  return new Map(rows.map(({ id, ar, fr }) => [id, { ar, fr }]))
}

type Called = (arabic: boolean) => RawBuilder<unknown>

const inScript = (arabic: boolean) => sql`(name ~ '[\u0600-\u06ff]') = ${arabic}`

const calledInAll =
  (kind: NamedKind): Called =>
  (arabic) =>
    sql`
    select name from ${sql.table(`visit_${kind}`)} mention
    where mention.${sql.ref(`${kind}_id`)} = named.id and ${inScript(arabic)}
    group by name order by count(*) desc, length(name) desc, name collate "C" limit 1`

const calledInReviewed =
  (kind: NamedKind): Called =>
  (arabic) =>
    sql`
    select name from reviewed_name
    where kind = ${kind} and reviewed_name.id = named.id and called > 0 and ${inScript(arabic)}
    order by called desc, length(name) desc, name limit 1`
