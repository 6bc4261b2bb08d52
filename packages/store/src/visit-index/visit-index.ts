import type { ListField, Names } from '@jawla/domain'
import { dataVersionForAll } from '../data-version.ts'
import type { Db } from '../database.ts'
import type { RecordView, Shows } from '../record-view.ts'
import { type FacilityFacts, loadFacilityFacts } from './facility-facts.ts'
import { loadNewNames, type NameBook } from './name-book.ts'
import { readChanges, readFresh } from './read-changes.ts'
import { addVisit, Dictionaries, noVisits, pickRows, type VisitColumns } from './visit-columns.ts'
import type { VisitFacts } from './visit-facts.ts'

/** Every visit as of one data version. It never changes: a newer version is another one. */
export interface VisitIndexVersion {
  version: number
  /** Rows of the columns, newest first, those without a date last; of one day by id, the greatest first. */
  visits: Int32Array
  /** Also hold rows of other versions. */
  columns: VisitColumns
  dictionaries: Dictionaries
  /** By the number of the facility; none where no visit reaches it. */
  facilities: readonly (FacilityFacts | undefined)[]
  names: NameBook
}

/**
 * All visits of a store in memory, in the narrow form that counting needs: what the dashboard asks for with any filter is answered in
 * one pass over them. `docs/decisions/0010-visit-index.md` tells why.
 */
export interface VisitIndex extends RecordView {
  /** The visits as of now, or of a version published since it was asked for; brings in what changed since the last time. */
  current(): Promise<VisitIndexVersion>
}

/** Empty until it is first asked; then it reads the whole store once, and later only what changed. */
export function openVisitIndex(db: Db, shows: Shows = 'all'): VisitIndex {
  let index = emptySince(-1)
  let refreshing: Promise<void> | null = null
  const refresh = async () => {
    index = await brought({ db, shows }, index)
  }
  return {
    ...{ db, shows },
    async current() {
      const version = await dataVersionForAll(db)
      while (index.version < version) {
        refreshing ??= refresh().finally(() => {
          refreshing = null
        })
        await refreshing
      }
      return index
    },
  }
}

/** An index of those visits alone that changed after a data version: for whoever looks for news and need not know the rest. */
export function changedVisits(view: RecordView, since: number): Promise<VisitIndexVersion> {
  return brought(view, emptySince(since))
}

/** An index of facts at hand, whichever visits there are now, and the row that each of them has in it. */
export function indexOf(visits: readonly { id: string; facts: VisitFacts }[]): {
  index: VisitIndexVersion
  rows: number[]
} {
  const empty = emptySince(0)
  const rows = visits.map((visit) => addVisit(empty.columns, empty.dictionaries, visit))
  return { index: { ...empty, visits: inOrder(empty, rows) }, rows }
}

function emptySince(version: number): VisitIndexVersion {
  return {
    ...{ version, visits: new Int32Array(), columns: noVisits(), dictionaries: new Dictionaries() },
    ...{ facilities: [], names: new Map() },
  }
}

/** The index with what changed since its version. */
async function brought(view: RecordView, before: VisitIndexVersion): Promise<VisitIndexVersion> {
  const { columns, dictionaries } = before
  const { version, gone } = await readChanges(view, before.version)
  const rows = new Map<number, number>()
  for await (const page of readFresh(view, before.version)) {
    for (const [, id, facts] of page) {
      const number = dictionaries.ids.add(id)
      if (facts === null) {
        gone.push(id)
        rows.delete(number)
      } else rows.set(number, addVisit(columns, dictionaries, { id, facts }))
    }
  }
  const replaced = new Set([...rows.keys(), ...gone.map((id) => dictionaries.ids.add(id))])
  const isReplaced = (row: number) => replaced.has(columns.ids.at(row))
  const fresh = inOrder(before, [...rows.values()])
  const dropped = before.visits.filter(isReplaced)
  const touched = (field: ListField) => {
    const counts = [fresh, dropped].map((some) => columns.values[field].tally(some, dictionaries.of(field).size))
    return new Set(counts.flatMap((of) => [...of.keys()].filter((number) => of[number] !== 0)))
  }
  const facilities = await loadFacilityFacts(view, { dictionaries, touched, before: before.facilities })
  const names = await loadNewNames(view, { dictionaries, touched, before: before.names })
  const kept = dropped.length === 0 ? before.visits : before.visits.filter((row) => !isReplaced(row))
  const index = { version, visits: merged(before, kept, fresh), columns, dictionaries, facilities, names }
  const scattered = fresh.length > kept.length || columns.ids.size > 2 * index.visits.length
  return scattered ? laidOut(index) : index
}

/** With rows for its own visits only, in their order: passes over them are quicker, and what older versions held is let go. */
function laidOut(index: VisitIndexVersion): VisitIndexVersion {
  return { ...index, columns: pickRows(index.columns, index.visits), visits: index.visits.map((_, place) => place) }
}

/** Where a visit stands in a list. */
export interface ListPlace {
  start: number
  id: string
}

export function placeOf(index: VisitIndexVersion, row: number): ListPlace {
  return { start: index.columns.starts.at(row), id: idOf(index, row) }
}

/** The order of a list: newest first, then the greatest id. */
function comparePlaces(a: ListPlace, b: ListPlace): number {
  return b.start - a.start || (a.id === b.id ? 0 : a.id > b.id ? -1 : 1)
}

function inOrder(index: VisitIndexVersion, rows: readonly number[]): Int32Array {
  const places = rows.map((row) => ({ row, ...placeOf(index, row) }))
  return Int32Array.from(places.sort(comparePlaces), ({ row }) => row)
}

/** How many of the visits come before a place or are at it, whether or not one is there. */
export function countUpTo(index: VisitIndexVersion, visits: Int32Array, place: ListPlace): number {
  let [low, high] = [0, visits.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (comparePlaces(placeOf(index, visits[middle] ?? 0), place) <= 0) low = middle + 1
    else high = middle
  }
  return low
}

function merged(index: VisitIndexVersion, one: Int32Array, other: Int32Array): Int32Array {
  const all = new Int32Array(one.length + other.length)
  let from = 0
  for (const [number, row] of other.entries()) {
    const to = countUpTo(index, one, placeOf(index, row))
    all.set(one.subarray(from, to), from + number)
    all[to + number] = row
    from = to
  }
  all.set(one.subarray(from), from + other.length)
  return all
}

/** What a value of a field is called; null where it is a code, whose names are in the vocabulary. */
export function namesOf(index: VisitIndexVersion, field: ListField, number: number): Names | null {
  return index.names.get(field)?.[number] ?? null
}

/** The id that a visit has. */
export function idOf({ columns, dictionaries }: VisitIndexVersion, visit: number): string {
  return dictionaries.ids.text(columns.ids.at(visit))
}
