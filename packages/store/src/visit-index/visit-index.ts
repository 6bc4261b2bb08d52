import type { ListField, Names } from '@jawla/domain'
import { dataVersion } from '../data-version.ts'
import type { Db } from '../database.ts'
import { type FacilityFacts, loadFacilityFacts } from './facility-facts.ts'
import { Dictionaries, FIELD_NUMBER, type IndexedVisit } from './indexed-visit.ts'
import { loadNewNames, type NameBook } from './name-book.ts'
import { readChanges } from './read-changes.ts'

/** Every visit as of one data version. It never changes: a newer version is another one. */
export interface VisitIndexVersion {
  version: number
  /** Newest first, those without a date last; of one day by id, the greatest first. */
  visits: readonly IndexedVisit[]
  dictionaries: Dictionaries
  /** By the number of the facility. */
  facilities: readonly (FacilityFacts | undefined)[]
  names: NameBook
}

/**
 * All visits of a store in memory, in the narrow form that counting needs: what the dashboard asks for with any filter is answered in
 * one pass over them. `docs/decisions/0010-visit-index.md` tells why.
 */
export interface VisitIndex {
  db: Db
  /** The visits as of now, or of a version published since it was asked for; brings in what changed since the last time. */
  current(): Promise<VisitIndexVersion>
}

/** Empty until it is first asked; then it reads the whole store once, and later only what changed. */
export function openVisitIndex(db: Db): VisitIndex {
  let index: VisitIndexVersion = {
    ...{ version: -1, visits: [], facilities: [] },
    ...{ dictionaries: new Dictionaries(), names: new Map() },
  }
  let refreshing: Promise<void> | null = null
  const refresh = async () => {
    index = await brought(db, index)
  }
  return {
    db,
    async current() {
      const version = await dataVersion(db)
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

/** The index with what changed since its version. */
async function brought(db: Db, before: VisitIndexVersion): Promise<VisitIndexVersion> {
  const { dictionaries } = before
  const changes = await readChanges(db, before.version)
  const fresh = changes.fresh.map(({ id, facts }) => dictionaries.indexed(id, facts))
  const replaced = new Set([...changes.gone, ...fresh.map(({ id }) => id)])
  const dropped: IndexedVisit[] = []
  const kept = before.visits.filter((visit) => {
    const stays = !replaced.has(visit.id)
    if (!stays) dropped.push(visit)
    return stays
  })
  const changed = [...fresh, ...dropped]
  const touched = valuesOf(changed)('facilities')
  const facilities = await loadFacilityFacts(db, { dictionaries, touched, before: before.facilities })
  const names = await loadNewNames(db, { dictionaries, touched: valuesOf(changed), before: before.names })
  return {
    version: changes.version,
    visits: merged(kept, fresh.sort(compareVisits)),
    ...{ dictionaries, facilities, names },
  }
}

function valuesOf(visits: readonly IndexedVisit[]): (field: ListField) => Set<number> {
  return (field) => new Set(visits.flatMap(({ values }) => values[FIELD_NUMBER[field]] ?? []))
}

function merged(one: readonly IndexedVisit[], other: readonly IndexedVisit[]): readonly IndexedVisit[] {
  if (other.length === 0) return one
  const all: IndexedVisit[] = []
  let at = 0
  for (const visit of one) {
    for (let next = other[at]; next !== undefined && compareVisits(next, visit) < 0; next = other[at]) {
      all.push(next)
      at++
    }
    all.push(visit)
  }
  return all.concat(other.slice(at))
}

/** The order of a list: newest first, then the greatest id. */
export function compareVisits(
  a: Pick<IndexedVisit, 'sortDay' | 'id'>,
  b: Pick<IndexedVisit, 'sortDay' | 'id'>,
): number {
  if (a.sortDay !== b.sortDay) return a.sortDay > b.sortDay ? -1 : 1
  return a.id === b.id ? 0 : a.id > b.id ? -1 : 1
}

/** What a value of a field is called; null where it is a code, whose names are in the vocabulary. */
export function namesOf(index: VisitIndexVersion, field: ListField, number: number): Names | null {
  return index.names.get(field)?.[number] ?? null
}
