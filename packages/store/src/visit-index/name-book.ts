import { type ListField, type NamedField, type Names, outletKey } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from '../database.ts'
import { loadNames } from '../load-names.ts'
import type { RecordView } from '../record-view.ts'
import type { NamedKind } from '../save-names.ts'
import { writtenNames } from '../written-names.ts'
import type { Dictionaries } from './visit-columns.ts'

/** For each field whose values have names of their own, the names by the number of the value. */
export type NameBook = ReadonlyMap<ListField, readonly (Names | undefined)[]>

/** The table that holds the names of a field's values. */
export const KIND_OF_FIELD = {
  programs: 'program',
  crafts: 'craft',
  partners: 'partner',
  officials: 'official',
} as const satisfies Record<NamedField, NamedKind>

interface Asked {
  dictionaries: Dictionaries
  /** Numbers of the values that new visits have. */
  touched: (field: ListField) => ReadonlySet<number>
  before: NameBook
}

/** The names of before with those of what new visits mention: one more visit may settle what most of them call a thing. */
export async function loadNewNames(view: RecordView, { dictionaries, touched, before }: Asked): Promise<NameBook> {
  const book = new Map(before)
  const write = (field: ListField, found: ReadonlyMap<string, Names>) => {
    if (found.size === 0) return
    const names = [...(book.get(field) ?? [])]
    for (const [id, one] of found) names[dictionaries.of(field).add(id)] = one
    book.set(field, names)
  }
  for (const [field, kind] of Object.entries(KIND_OF_FIELD) as [NamedField, NamedKind][]) {
    const ids = [...touched(field)].map((number) => dictionaries.of(field).text(number))
    write(field, await loadNames(view, kind, ids))
  }
  const facilities = [...touched('facilities')].map((number) => dictionaries.of('facilities').text(number))
  write('facilities', await loadFacilityNames(view, facilities))
  const known = book.get('outlets') ?? []
  if ([...touched('outlets')].some((number) => known[number] === undefined))
    write('outlets', await loadOutletNames(view.db))
  return book
}

/** Of the ways in which reports write it, the most used of each script; of equals the longest. */
async function loadFacilityNames(view: RecordView, ids: readonly string[]): Promise<Map<string, Names>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; arabic: boolean; name: string }>`
    select distinct on (id, arabic) id, arabic, name from (
      select id, name, uses, name ~ '[\u0600-\u06ff]' as arabic from ${writtenNames(view)} alias
      where kind = 'facility' and id = any(${ids}::text[])
    ) written
    order by id, arabic, uses desc, length(name) desc, name`.execute(view.db)
  const names = new Map<string, Names>()
  for (const { id, arabic, name } of rows) {
    names.set(id, { ...(names.get(id) ?? { ar: null, fr: null }), [arabic ? 'ar' : 'fr']: name })
  }
  return names
}

/** Outlets have one name, whatever language it is in. */
async function loadOutletNames(db: Db): Promise<Map<string, Names>> {
  const outlets = await db.selectFrom('outlet').select('name').orderBy('id', 'desc').execute()
  return new Map(
    outlets.map(({ name }) => {
      const arabic = /\p{Script=Arabic}/u.test(name)
      return [outletKey(name), { ar: arabic ? name : null, fr: arabic ? null : name }]
    }),
  )
}
