import type { Names } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db, NamedTable } from './database.ts'
import { asRows } from './insert-rows.ts'

export type NamedKind = 'program' | 'official' | 'partner' | 'craft'

/** What the vocabulary knows, by its own names. */
export type NamedThing = { kind: NamedKind; id: string; names: Names }

/**
 * Keeps the names that the vocabulary has for what visits mention, in the place of those that reports write. Names that are
 * kept already are not written again.
 */
export async function saveNames(tx: Db, things: readonly NamedThing[]): Promise<void> {
  const named = things.filter(({ names }) => names.ar !== null || names.fr !== null)
  const inserts = [...new Set(named.map(({ kind }) => kind))].map((kind) => {
    const ofKind = named.filter((thing) => thing.kind === kind)
    const rows = new Map(
      ofKind.map(({ id, names }) => [
        id,
        { id, name_ar: names.ar, name_fr: names.fr, known: true } satisfies NamedTable,
      ]),
    )
    return sql`${sql.id(`new_${kind}`)} as (
      insert into ${sql.table(kind)}
      select fresh.* from ${asRows(kind, [...rows.values()])} fresh
      where not exists (select from ${sql.table(kind)} kept where kept.id = fresh.id and kept is not distinct from fresh)
      on conflict (id) do update set name_ar = excluded.name_ar, name_fr = excluded.name_fr, known = true)`
  })
  if (inserts.length > 0) await sql`with ${sql.join(inserts)} select`.execute(tx)
}

/** Names for what visits mention and nobody named yet: the words of the reports, by their script. */
export function namesAsWritten(mentions: readonly { id: string; name: string }[]): NamedTable[] {
  const rows = new Map<string, NamedTable>()
  for (const { id, name } of mentions) {
    const arabic = /\p{Script=Arabic}/u.test(name)
    if (!rows.has(id)) rows.set(id, { id, name_ar: arabic ? name : null, name_fr: arabic ? null : name, known: false })
  }
  return [...rows.values()]
}
