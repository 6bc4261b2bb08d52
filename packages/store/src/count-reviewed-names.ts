import type { MergedVisit, Visit } from '@jawla/domain'
import { type Selectable, sql } from 'kysely'
import { mentionsOf } from './count-aliases.ts'
import type { Database, Db } from './database.ts'
import { asRows } from './insert-rows.ts'

type ReviewedName = Selectable<Database['reviewed_name']>

/**
 * Counts what is shown after review of how things are named, as `countAliases` does for the whole record. Call it while the visits that go are
 * still in the store.
 */
export async function countReviewedNames(tx: Db, change: { gone: readonly string[]; fresh: readonly MergedVisit[] }) {
  const { rows: before } = await sql<{ reviewed: Visit }>`
    select reviewed from visit where id = any(${change.gone}::text[]) and reviewed is not null`.execute(tx)
  const names = new Map<string, ReviewedName>()
  for (const { reviewed } of before) count(names, reviewed, -1)
  for (const { reviewed } of change.fresh) if (reviewed !== null) count(names, reviewed, 1)
  const changed = [...names.values()].filter(({ called, written }) => called !== 0 || written !== 0)
  if (changed.length === 0) return
  await sql`
    insert into reviewed_name select * from ${asRows('reviewed_name', changed)}
    on conflict (kind, id, name) do update set
      called = reviewed_name.called + excluded.called, written = reviewed_name.written + excluded.written`.execute(tx)
  const ids = changed.map(({ id }) => id)
  await sql`
    delete from reviewed_name where id = any(${ids}::text[]) and called <= 0 and written <= 0`.execute(tx)
}

/** Each name once for each visit. */
function count(names: Map<string, ReviewedName>, visit: Visit, by: 1 | -1): void {
  const seen = new Set<string>()
  const add = (how: 'called' | 'written', { kind, id, name }: Pick<ReviewedName, 'kind' | 'id' | 'name'>) => {
    const key = JSON.stringify([kind, id, name])
    if (seen.has(how + key)) return
    seen.add(how + key)
    const known = names.get(key) ?? { kind, id, name, called: 0, written: 0 }
    names.set(key, { ...known, [how]: known[how] + by })
  }
  for (const { evidence, ...mention } of mentionsOf(visit)) {
    add('called', mention)
    for (const { quote } of evidence) add('written', { ...mention, name: quote })
  }
}
