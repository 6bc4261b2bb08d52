import type { Names } from '@jawla/domain'
import type { Db, NamedTable } from './database.ts'
import { insertRows } from './insert-rows.ts'

export type NamedKind = 'program' | 'official' | 'partner' | 'craft'

export type NamedThing = {
  kind: NamedKind
  id: string
  names: Names
  /** True where the vocabulary knows it: its names then replace those read from reports. */
  known: boolean
}

const KINDS = ['program', 'official', 'partner', 'craft'] as const

/** Keeps the names of things that visits mention. A name read from a report only fills in what is not there yet. */
export async function saveNames(tx: Db, things: readonly NamedThing[]): Promise<void> {
  for (const kind of KINDS) {
    const rows = new Map<string, NamedTable>()
    for (const { id, names, known } of things.filter((thing) => thing.kind === kind)) {
      if (names.ar === null && names.fr === null) continue
      rows.set(id, { id, name_ar: names.ar, name_fr: names.fr, known })
    }
    const known = [...rows.values()].filter((row) => row.known)
    await saveKnown(tx, kind, known)
    await saveRead(
      tx,
      kind,
      [...rows.values()].filter((row) => !row.known),
    )
  }
}

/** Names for what visits mention and nobody named yet: the words of the reports, by their script. */
export async function saveNamesAsWritten(
  tx: Db,
  kind: NamedKind,
  mentions: readonly { id: string; name: string }[],
): Promise<void> {
  const rows = new Map<string, NamedTable>()
  for (const { id, name } of mentions) {
    const arabic = /\p{Script=Arabic}/u.test(name)
    if (!rows.has(id)) rows.set(id, { id, name_ar: arabic ? name : null, name_fr: arabic ? null : name, known: false })
  }
  await insertRows(tx, kind, [...rows.values()], { ifNew: true })
}

async function saveKnown(tx: Db, kind: NamedKind, rows: NamedTable[]): Promise<void> {
  for (const { id, ...names } of rows) {
    await tx
      .insertInto(kind)
      .values({ id, ...names })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(names))
      .execute()
  }
}

async function saveRead(tx: Db, kind: NamedKind, rows: NamedTable[]): Promise<void> {
  await insertRows(tx, kind, rows, { ifNew: true })
  for (const { id, name_ar, name_fr } of rows) {
    await tx
      .updateTable(kind)
      .set((eb) => ({
        name_ar: eb.fn.coalesce('name_ar', eb.val(name_ar)),
        name_fr: eb.fn.coalesce('name_fr', eb.val(name_fr)),
      }))
      .where('id', '=', id)
      .where('known', '=', false)
      .execute()
  }
}
