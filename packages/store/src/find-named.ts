import { EMPTY_FILTER, type NamedField, type NamedThing } from '@jawla/domain'
import { sql } from 'kysely'
import { loadNames } from './load-names.ts'
import { KIND_OF_FIELD } from './visit-index/name-book.ts'
import { selectVisits } from './visit-index/select-visits.ts'
import type { VisitIndex } from './visit-index/visit-index.ts'
import { writtenNames } from './written-names.ts'

/** A programme, craft, partner or official that visits mention; null where none does. */
export async function findNamed(
  visitIndex: VisitIndex,
  field: NamedField,
  value: string,
): Promise<Omit<NamedThing, 'about'> | null> {
  const { visits } = await selectVisits(visitIndex, { ...EMPTY_FILTER, [field]: [value] })
  if (visits.length === 0) return null
  const kind = KIND_OF_FIELD[field]
  const names = (await loadNames(visitIndex, kind, [value])).get(value) ?? { ar: null, fr: null }
  const { rows: written } = await sql<{ name: string }>`
    select name from ${writtenNames(visitIndex)} written where kind = ${kind} and id = ${value}
    order by uses desc, name`.execute(visitIndex.db)
  const aliases = written.map(({ name }) => name).filter((name) => name !== names.ar && name !== names.fr)
  return { value, names, aliases, visits: visits.length }
}
