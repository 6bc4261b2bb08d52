import type { FacilitySummary } from '@jawla/domain'
import { sql } from 'kysely'
import type { RecordView } from './record-view.ts'
import { tally } from './visit-index/tally.ts'
import { namesOf, type VisitIndex, type VisitIndexVersion } from './visit-index/visit-index.ts'
import { writtenNames } from './written-names.ts'

/** How many facilities are in memory at once. */
const PAGE = 500

/**
 * Every facility in order of id, with what most visits say of it: its type, where it lies and to what precision, and every way
 * of writing its name. One whose visits changed since is as it was.
 */
export async function* streamFacilities(visitIndex: VisitIndex): AsyncGenerator<FacilitySummary> {
  const index = await visitIndex.current()
  const dictionary = index.dictionaries.of('facilities')
  const ids = index.facilities.flatMap((facts, number) => (facts ? [dictionary.text(number)] : [])).sort()
  for (let from = 0; from < ids.length; from += PAGE) {
    yield* await findFacilities(visitIndex, index, ids.slice(from, from + PAGE))
  }
}

/** The same of these facilities, in their order; those that no visit reached are left out. */
export async function findFacilities(
  view: RecordView,
  index: VisitIndexVersion,
  ids: readonly string[],
): Promise<FacilitySummary[]> {
  const written = await namesWritten(view, ids)
  const visits = tally({ index, visits: index.visits }, 'facilities')
  const dictionary = index.dictionaries.of('facilities')
  return ids.flatMap((id) => {
    const number = dictionary.find(id) ?? -1
    const facts = index.facilities[number]
    if (facts === undefined) return []
    const names = namesOf(index, 'facilities', number) ?? { ar: null, fr: null }
    const aliases = (written.get(id) ?? []).filter((name) => name !== names.ar && name !== names.fr)
    return { id, ...facts, visits: visits[number] ?? 0, names, aliases }
  })
}

/** By facility, the most used first. */
async function namesWritten(view: RecordView, ids: readonly string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from ${writtenNames(view)} written where kind = 'facility' and id = any(${ids}::text[])
    order by uses desc, length(name) desc, name`.execute(view.db)
  const written = new Map<string, string[]>()
  for (const { id, name } of rows) written.set(id, [...(written.get(id) ?? []), name])
  return written
}
