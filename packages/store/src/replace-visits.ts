import { createHash } from 'node:crypto'
import { type MergedVisit, type Suggestion, visitIdOf } from '@jawla/domain'
import { sql } from 'kysely'
import { countAliases } from './count-aliases.ts'
import type { Db } from './database.ts'
import { insertRows } from './insert-rows.ts'
import { saveNamesAsWritten } from './save-names.ts'
import { mentionRows, reportOf, type VisitRows, visitRows } from './visit-rows.ts'

export type Replacement = {
  /** The told visits that were merged, e.g. all that `toldVisitsAround` gave. */
  toldKeys: readonly string[]
  /** The visits that rest on them. */
  visits: readonly MergedVisit[]
  /** Pairs of which at least one is among them, that a person may decide on; none where not given. */
  suggestions?: readonly Suggestion[]
}

export type Replaced = { written: number; removed: number; unchanged: number }

/**
 * Puts the visits in the place of those that rest on the same told visits, or on told visits that are gone.
 * A visit that is as it was is not written again. Call it in the transaction that saved the reading.
 */
export async function replaceVisits(tx: Db, { toldKeys, visits, suggestions = [] }: Replacement): Promise<Replaced> {
  const next = new Map(visits.map((visit) => [visit.id, { visit, hash: contentHash(visit) }]))
  const before = await visitsResting(tx, toldKeys, [...next.keys()])
  const same = before.filter(({ id, content_hash }) => next.get(id)?.hash === content_hash).map(({ id }) => id)
  const kept = new Set(same)
  const gone = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  await countAliases(tx, gone, 'take')
  if (gone.length > 0) await sql`delete from visit where id = any(${gone}::text[])`.execute(tx)
  if (same.length > 0) {
    await sql`update visit set outdated = false where outdated and id = any(${same}::text[])`.execute(tx)
  }
  const fresh = [...next.values()].filter(({ visit }) => !kept.has(visit.id))
  await writeVisits(tx, fresh)
  await countAliases(
    tx,
    fresh.map(({ visit }) => visit.id),
    'add',
  )
  await replaceSuggestions(tx, toldKeys, suggestions)
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
  await saveIds(tx, visits)
  await insertRows(
    tx,
    'visit',
    fresh.map(({ visit, hash }) => ({ ...visitRows(visit), content_hash: hash })),
  )
  const rows: VisitRows = mentionRows(visits)
  for (const table of Object.keys(rows) as (keyof VisitRows)[]) await insertRows(tx, table, rows[table])
}

/** Ids that were given once keep leading somewhere. */
async function saveIds(tx: Db, visits: readonly MergedVisit[]): Promise<void> {
  const keys = visits.flatMap(({ told }) => told)
  await insertRows(
    tx,
    'visit_id',
    keys.map((key) => ({ id: visitIdOf(key), told_key: key, report_id: reportOf(key) })),
    { ifNew: true },
  )
}

async function replaceSuggestions(
  tx: Db,
  toldKeys: readonly string[],
  suggestions: readonly Suggestion[],
): Promise<void> {
  await sql`delete from suggestion where one_key = any(${toldKeys}::text[]) or other_key = any(${toldKeys}::text[])`.execute(
    tx,
  )
  await insertRows(
    tx,
    'suggestion',
    suggestions.map(({ pair: [one_key, other_key], score, reasons }) => {
      return { one_key, other_key, score, reasons: JSON.stringify(reasons) }
    }),
  )
}

/** Of the visit with its keys in one order, so that the same visit always has the same hash. */
function contentHash(visit: MergedVisit): string {
  const inOrder = (_key: string, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value
  return createHash('sha256').update(JSON.stringify(visit, inOrder)).digest('hex')
}
