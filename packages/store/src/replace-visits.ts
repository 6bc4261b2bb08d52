import { createHash } from 'node:crypto'
import { type MergedVisit, reportOf, type Suggestion, visitIdOf } from '@jawla/domain'
import { type Selectable, sql } from 'kysely'
import { countAliases } from './count-aliases.ts'
import { countReviewedNames } from './count-reviewed-names.ts'
import { dataVersion } from './data-version.ts'
import type { Database, Db } from './database.ts'
import { insertRows } from './insert-rows.ts'
import { queuePairs } from './queue-pairs.ts'
import { namesAsWritten } from './save-names.ts'
import type { Because } from './visit-changes/because.ts'
import { changeRows } from './visit-changes/change-rows.ts'
import { visitsBefore } from './visit-changes/visits-before.ts'
import { factRows, loadTellers, tellersOf } from './visit-index/save-visit-facts.ts'
import type { Teller } from './visit-index/visit-facts.ts'
import { mentionRows, visitRows } from './visit-rows.ts'
import { type FurtherWords, reviewedVector, visitVector } from './visit-vector.ts'

export type Replacement = {
  /** The told visits that were merged, e.g. all that `toldVisitsAround` gave. */
  toldKeys: readonly string[]
  /** The visits that rest on them. */
  visits: readonly MergedVisit[]
  /** Pairs of which at least one is among them, that a person may decide on; none where not given. */
  suggestions?: readonly Suggestion[]
  /** What else search finds a visit by; nothing where not given. */
  words?: FurtherWords
  /** Why, for who follows what becomes of visits. */
  because: Because
}

export type Replaced = { written: number; removed: number; unchanged: number }

/**
 * Puts the visits in the place of those that rest on the same told visits, or on told visits that are gone.
 * A visit that is as it was is not written again; what became of the others is kept as their changes. Call it in the transaction that
 * saved the reading and that then counts up the data version.
 */
export async function replaceVisits(
  tx: Db,
  { toldKeys, visits, suggestions = [], words: wordsOf = () => [], because }: Replacement,
): Promise<Replaced> {
  const tellers = await loadTellers(tx, [...new Set(visits.flatMap(({ reports }) => reports))])
  const next = new Map(
    visits.map((visit) => {
      const words = wordsOf(visit)
      const reviewed = visit.reviewed && reviewedVector(visit.reviewed, wordsOf(visit.reviewed))
      const hash = contentHash({ ...visit, tellers: tellersOf(visit, tellers), words })
      return [visit.id, { visit, terms: { terms: visitVector(visit, words), reviewed }, hash }]
    }),
  )
  const before = await visitsResting(tx, toldKeys, [...next.keys()])
  const same = before.filter(({ id, content_hash }) => next.get(id)?.hash === content_hash).map(({ id }) => id)
  const kept = new Set(same)
  const gone = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  const fresh = [...next.values()].filter(({ visit }) => !kept.has(visit.id))
  const coming = fresh.map(({ visit }) => visit)
  await countAliases(tx, { gone, fresh: coming })
  await countReviewedNames(tx, { gone, fresh: coming })
  const changed = (await dataVersion(tx)) + 1
  const replaced = await visitsBefore(tx, gone)
  const { rows: pairsGone } = await sql<{ one_key: string; other_key: string }>`
    with visits_gone as (delete from visit where id = any(${gone}::text[])),
    gone_noted as (
      insert into visit_gone select unnest(${gone.filter((id) => !next.has(id))}::text[]), ${changed}::int8
      on conflict (visit_id) do update set changed = excluded.changed
    ),
    visits_same as (update visit set outdated = false where outdated and id = any(${same}::text[]))
    delete from suggestion where one_key = any(${toldKeys}::text[]) or other_key = any(${toldKeys}::text[])
    returning one_key, other_key`.execute(tx)
  const facts = factRows(coming, tellers, changed)
  const changes = changeRows({
    before: replaced,
    after: fresh.map(({ visit }) => visit),
    facts,
    because,
    version: changed,
  })
  await writeVisits(tx, { fresh, facts, suggestions, changes, changed })
  const paired = [
    ...pairsGone.map((pair) => [pair.one_key, pair.other_key]),
    ...suggestions.map(({ pair }) => pair),
  ].flat()
  // Pairs are gone already where a report that was read again does not tell one side any more.
  if (paired.length > 0 || before.some(({ waits }) => waits))
    await queuePairs(tx, [...new Set([...toldKeys, ...paired])])
  const writtenAgain = gone.filter((id) => next.has(id)).length
  return { written: fresh.length, removed: gone.length - writtenAgain, unchanged: same.length }
}

async function visitsResting(tx: Db, toldKeys: readonly string[], ids: readonly string[]) {
  const { rows } = await sql<{ id: string; content_hash: string; waits: boolean }>`
    select id, content_hash, pair_doubt > 0 as waits from visit where outdated
    union
    select id, content_hash, pair_doubt > 0 as waits from visit
    where id in (select visit_id from visit_told where told_key = any(${toldKeys}::text[]))
    union
    select id, content_hash, pair_doubt > 0 as waits from visit where id = any(${ids}::text[])`.execute(tx)
  return rows
}

interface Writing {
  fresh: readonly { visit: MergedVisit; terms: { terms: string; reviewed: string | null }; hash: string }[]
  facts: Selectable<Database['visit_facts']>[]
  suggestions: readonly Suggestion[]
  changes: ReturnType<typeof changeRows>
  /** The data version that makes it public. */
  changed: number
}

async function writeVisits(tx: Db, { fresh, facts, suggestions, changes, changed }: Writing): Promise<void> {
  const visits = fresh.map(({ visit }) => visit)
  const names = {
    official: namesAsWritten(visits.flatMap((visit) => visit.officials)),
    program: namesAsWritten(visits.flatMap((visit) => visit.programs)),
    craft: namesAsWritten(visits.flatMap((visit) => visit.crafts)),
    partner: namesAsWritten(visits.flatMap((visit) => visit.partners)),
  }
  // Ids that were given once keep leading somewhere.
  const ids = visits
    .flatMap(({ told }) => told)
    .map((key) => ({ id: visitIdOf(key), told_key: key, report_id: reportOf(key), since: changed }))
  const pairs = suggestions.map(({ pair: [one_key, other_key], score, reasons }) => {
    return { one_key, other_key, score, reasons }
  })
  await insertRows(
    tx,
    {
      ...names,
      visit_id: ids,
      visit: fresh.map(({ visit, hash }) => ({ ...visitRows(visit), content_hash: hash })),
      ...mentionRows(visits),
      visit_facts: facts,
      visit_search: fresh.map(({ visit, terms }) => ({ visit_id: visit.id, ...terms })),
      suggestion: pairs,
      visit_change: changes,
    },
    { ifNew: ['official', 'program', 'craft', 'partner', 'visit_id'] },
  )
}

/** Of the visit, what is known of its reports and what else it is found by, keys in one order, so that the same always has the same hash. */
function contentHash(visit: MergedVisit & { tellers: Teller[]; words: readonly string[] }): string {
  const inOrder = (_key: string, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value
  return createHash('sha256').update(JSON.stringify(visit, inOrder)).digest('hex')
}
