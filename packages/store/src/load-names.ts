import type { Names } from '@jawla/domain'
import type { Db } from './database.ts'
import type { NamedKind } from './save-names.ts'

/** The names of these ids; ids without a name are left out. */
export async function loadNames(db: Db, kind: NamedKind, ids: readonly string[]): Promise<Map<string, Names>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom(kind)
    .select(['id', 'name_ar as ar', 'name_fr as fr'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, ar, fr }) => [id, { ar, fr }]))
}
