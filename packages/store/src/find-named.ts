import { EMPTY_FILTER, type NamedField, type NamedThing } from '@jawla/domain'
import { loadNames } from './load-names.ts'
import type { NamedKind } from './save-names.ts'
import { selectVisits } from './visit-index/select-visits.ts'
import type { VisitIndex } from './visit-index/visit-index.ts'

const KINDS = {
  programs: 'program',
  crafts: 'craft',
  partners: 'partner',
  officials: 'official',
} as const satisfies Record<NamedField, NamedKind>

/** A programme, craft, partner or official that visits mention; null where none does. */
export async function findNamed(
  visitIndex: VisitIndex,
  field: NamedField,
  value: string,
): Promise<Omit<NamedThing, 'about'> | null> {
  const { visits } = await selectVisits(visitIndex, { ...EMPTY_FILTER, [field]: [value] })
  if (visits.length === 0) return null
  const { db } = visitIndex
  const kind = KINDS[field]
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
