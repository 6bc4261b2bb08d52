import type { MergedVisit, Suggestion } from '@jawla/domain'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { type Db, listSuggestions, listToReview, saveReading, saveReport } from '../src/index.ts'
import { undecidedPairs } from '../src/undecided-pairs.ts'
import { describeOnBothEngines } from './engines.ts'
import { aReading, aReadVisit, aReport, aVisit, NOW, replaceVisits } from './examples.ts'

/** Told by two outlets and checked by a person: nothing about it is in doubt by itself. */
const checked = (id: string, reports: string[]) => aVisit(id, reports, { review: 'checked' })
const suggest = (...pair: [string, string]): Suggestion => ({ pair, score: 6, reasons: [{ part: 'day', points: 3 }] })
const GRADUATES: MergedVisit['figures'] = [
  {
    ...{ measure: 'graduates', min: 999, max: 999, qualifier: 'exact', planned: false, program: null },
    ...{ settled: { by: 'agreed', claims: [] }, evidence: [] },
  },
]

async function read(db: Db, id: string): Promise<void> {
  await saveReport(db, aReport(id), NOW)
  await saveReading(db, aReading(id, [aReadVisit()]), NOW)
}

describeOnBothEngines('visits that may be one, in the review queue', (db) => {
  const queue = async () =>
    (await listToReview(db(), { limit: 10 })).items.map(({ visit, doubts }) => `${visit.id} ${doubts.join()}`)
  const store = (visits: MergedVisit[], suggestions: Suggestion[] = []) =>
    replaceVisits(db(), { toldKeys: visits.flatMap(({ told }) => told), visits, suggestions })

  beforeEach(async () => {
    for (const id of ['r1', 'r2', 'r3']) await read(db(), id)
  })

  test('wait there, also where a person checked them, until the pair goes', async () => {
    await store([checked('v1', ['r1']), checked('v2', ['r2'])])
    expect(await queue()).toEqual([])
    await store([checked('v1', ['r1'])], [suggest('r1#0', 'r2#0')])
    expect(await queue()).toEqual(['v1 maybe_same', 'v2 maybe_same'])
    await store([checked('v2', ['r2'])])
    expect(await queue()).toEqual([])
  })

  test('stand among the others by doubt times effect', async () => {
    await store([
      aVisit('v1', ['r1'], { officials: [], province: null }),
      checked('v2', ['r2']),
      { ...checked('v3', ['r3']), figures: GRADUATES },
    ])
    await store([checked('v2', ['r2'])], [suggest('r2#0', 'r3#0')])
    // 3 x (1 + 3), 3 x 1 with the longer of two equal ranks' ids, 3 x 1.
    expect(await queue()).toEqual(['v3 maybe_same', 'v1 no_province,one_source', 'v2 maybe_same'])
  })

  test('leave it where they were joined and where one report tells of both', async () => {
    const pair = [suggest('r1#0', 'r2#0')]
    await store([checked('v1', ['r1']), checked('v2', ['r2'])], pair)
    expect(await queue()).toHaveLength(2)
    await store([checked('v1', ['r1']), { ...checked('v2', ['r2', 'r1']), told: ['r2#0'] }], pair)
    expect([await queue(), await listSuggestions(db())]).toEqual([[], []])
    await store([checked('v1', ['r1']), checked('v2', ['r2'])], pair)
    await store([checked('v1', ['r1', 'r2'])])
    expect(await queue()).toEqual([])
  })

  test('stay where another pair of theirs goes, and while others are written', async () => {
    const pairs = [suggest('r1#0', 'r2#0'), suggest('r2#0', 'r3#0')]
    await store([checked('v1', ['r1']), checked('v2', ['r2']), checked('v3', ['r3'])], pairs)
    await store([checked('v1', ['r1'])])
    expect(await queue()).toEqual(['v2 maybe_same', 'v3 maybe_same'])
    await store([{ ...checked('v3', ['r3']), figures: GRADUATES }], pairs.slice(1))
    expect(await queue()).toEqual(['v3 maybe_same', 'v2 maybe_same'])
  })

  test('leave it where the report of one is read again and tells nothing', async () => {
    await store([checked('v1', ['r1']), checked('v2', ['r2'])], [suggest('r1#0', 'r2#0')])
    await saveReading(db(), aReading('r1', [], 'rules@2'), NOW)
    // What it shared clues with is joined anew with it.
    await store([checked('v2', ['r2'])])
    expect(await queue()).toEqual([])
  })

  test('are found by index', async () => {
    await sql`set session_replication_role = replica`.execute(db())
    await sql`insert into visit_told select 's' || n || '#0', 's' || n, 'w' || n from generate_series(1, 20000) n`.execute(
      db(),
    )
    await sql`insert into suggestion select 's' || n || '#0', 's' || n + 1 || '#0', 6, '[]' from generate_series(1, 10000) n`.execute(
      db(),
    )
    await sql`set session_replication_role = default`.execute(db())
    await sql`analyze suggestion, visit_told`.execute(db())
    const told = sql`select told_key from visit_told where visit_id = any(${['w7', 'w9']}::text[])`
    const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${undecidedPairs(told)}`.execute(db())
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(plan).toContain('BitmapOr')
    expect(plan).not.toContain('Seq Scan on suggestion')
    expect(plan).not.toContain('Seq Scan on visit_told')
    const { rows: queued } = await sql<{ 'QUERY PLAN': string }>`
      explain select * from visit where review_rank > 0 order by review_rank desc, id limit 30`.execute(db())
    expect(queued[0]?.['QUERY PLAN']).toBeDefined()
    expect(queued.map((row) => row['QUERY PLAN']).join('\n')).toContain('visit_by_review_rank')
  })
})
