import { createHash } from 'node:crypto'
import type { MergedVisit } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'
import { insertRows } from './insert-rows.ts'
import { saveNamesAsWritten } from './save-names.ts'
import { mentionRows, type VisitRows, visitRows } from './visit-rows.ts'

export type Replacement = {
  /** The told visits that were merged, e.g. all that `toldVisitsAround` gave. */
  toldKeys: readonly string[]
  /** The visits that rest on them. */
  visits: readonly MergedVisit[]
}

export type Replaced = { written: number; removed: number; unchanged: number }

/**
 * Puts the visits in the place of those that rest on the same told visits, or on told visits that are gone.
 * A visit that is as it was is not written again. Call it in the transaction that saved the reading.
 */
export async function replaceVisits(tx: Db, { toldKeys, visits }: Replacement): Promise<Replaced> {
  const next = new Map(visits.map((visit) => [visit.id, { visit, hash: contentHash(visit) }]))
  const before = await visitsResting(tx, toldKeys, [...next.keys()])
  const same = before.filter(({ id, content_hash }) => next.get(id)?.hash === content_hash).map(({ id }) => id)
  const kept = new Set(same)
  const gone = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  if (gone.length > 0) await sql`delete from visit where id = any(${gone}::text[])`.execute(tx)
  if (same.length > 0) {
    await sql`update visit set outdated = false where outdated and id = any(${same}::text[])`.execute(tx)
  }
  const fresh = [...next.values()].filter(({ visit }) => !kept.has(visit.id))
  await writeVisits(tx, fresh)
  const replaced = gone.filter((id) => next.has(id)).length
  return { written: fresh.length, removed: gone.length - replaced, unchanged: same.length }
}

async function visitsResting(tx: Db, toldKeys: readonly string[], ids: readonly string[]) {
  const { rows } = await sql<{ id: string; content_hash: string }>`
    select id, content_hash from visit where outdated
    union
    select id, content_hash from visit
    where id in (select visit_id from visit_told where told_key = any(${toldKeys}::text[]))
    union
    select id, content_hash from visit where id = any(${ids}::text[])`.execute(tx)
  return rows
}

async function writeVisits(tx: Db, fresh: readonly { visit: MergedVisit; hash: string }[]): Promise<void> {
  const visits = fresh.map(({ visit }) => visit)
  await saveNamesAsWritten(
    tx,
    'official',
    visits.flatMap((visit) => visit.officials),
  )
  await saveNamesAsWritten(
    tx,
    'program',
    visits.flatMap((visit) => visit.programs),
  )
  await saveNamesAsWritten(
    tx,
    'craft',
    visits.flatMap((visit) => visit.crafts),
  )
  await saveNamesAsWritten(
    tx,
    'partner',
    visits.flatMap((visit) => visit.partners),
  )
  await saveFacilities(tx, visits)
  await insertRows(
    tx,
    'visit',
    fresh.map(({ visit, hash }) => ({ ...visitRows(visit), content_hash: hash })),
  )
  const rows: VisitRows = mentionRows(visits)
  for (const table of Object.keys(rows) as (keyof VisitRows)[]) await insertRows(tx, table, rows[table])
}

/** The longest name stays, whatever the order of arrival; of two equally long ones the later in code order. */
async function saveFacilities(tx: Db, visits: readonly MergedVisit[]): Promise<void> {
  const facilities = new Map<string, { id: string; name: string; type: string; region: unknown; province: unknown }>()
  for (const { stops, region, province } of visits) {
    for (const { facilityId: id, name, type } of stops) {
      const longest = facilities.get(id)?.name ?? ''
      if (name.length > longest.length || (name.length === longest.length && name > longest)) {
        facilities.set(id, { id, name, type, region, province })
      }
    }
  }
  if (facilities.size === 0) return
  await sql`
    insert into facility (id, name, type, region, province)
    select id, name, type, region, province
    from json_to_recordset(${JSON.stringify([...facilities.values()])}::json)
      as one(id text, name text, type text, region text, province text)
    on conflict (id) do update set name = excluded.name, region = excluded.region, province = excluded.province
    where length(excluded.name) > length(facility.name)
      or (length(excluded.name) = length(facility.name) and excluded.name collate "C" > facility.name collate "C")
  `.execute(tx)
}

/** Of the visit with its keys in one order, so that the same visit always has the same hash. */
function contentHash(visit: MergedVisit): string {
  const inOrder = (_key: string, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value
  return createHash('sha256').update(JSON.stringify(visit, inOrder)).digest('hex')
}
