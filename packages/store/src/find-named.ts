import { EMPTY_FILTER, type NamedField, type NamedThing } from '@jawla/domain'
import { loadNames } from './load-names.ts'
import { KIND_OF_FIELD } from './visit-index/name-book.ts'
import { selectVisits } from './visit-index/select-visits.ts'
import type { VisitIndex } from './visit-index/visit-index.ts'

/** A programme, craft, partner or official that visits mention; null where none does. */
export async function findNamed(
  visitIndex: VisitIndex,
  field: NamedField,
  value: string,
): Promise<Omit<NamedThing, 'about'> | null> {
  const { visits } = await selectVisits(visitIndex, { ...EMPTY_FILTER, [field]: [value] })
  if (visits.length === 0) return null
  const { db } = visitIndex
  const kind = KIND_OF_FIELD[field]
  const names = (await loadNames(db, kind, [value])).get(value) ?? { ar: null, fr: null }
  const written = await db
    .selectFrom('alias')
    .select('name')
    .where('kind', '=', kind)
    .where('id', '=', value)
    .orderBy('uses', 'desc')
    .orderBy('name')
    .execute()
  const aliases = written.map(({ name }) => name).filter((name) => name !== names.ar && name !== names.fr)
  return { value, names, aliases, visits: visits.length }
}
