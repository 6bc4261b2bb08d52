import { EMPTY_FILTER, type MergedVisit } from '@jawla/domain'
import { type Kysely, sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import {
  bumpDataVersion,
  countUnfilled,
  type Db,
  facets,
  fillAfterUpgrade,
  headline,
  inTransaction,
  listVisits,
  openVisitIndex,
  saveReport,
  type VisitIndex,
} from '../src/index.ts'
import { up } from '../src/migrations/0015-read-visits-at-once.ts'
import { idOf } from '../src/visit-index/visit-index.ts'
import { describeOnBothEngines } from './engines.ts'
import { aReport, aVisit, NOW, onDay, replaceVisits } from './examples.ts'

describeOnBothEngines('the visits in memory', (db) => {
  let index: VisitIndex
  beforeEach(() => {
    index = openVisitIndex(db())
  })
  const ids = async (of = index) => (await listVisits(of, EMPTY_FILTER)).items.map(({ id }) => id)

  test('are those of the store after every change, whatever was there before', async () => {
    expect(await ids()).toEqual([])
    await publish(db(), [], [aVisit('a', ['r1'], onDay('2025-01-01')), aVisit('c', ['r2'], onDay('2025-01-03'))])
    expect(await ids()).toEqual(['c', 'a'])
    await publish(db(), [], [aVisit('b', ['r3'], onDay('2025-01-02'))])
    expect(await ids()).toEqual(['c', 'b', 'a'])
    await publish(db(), ['r1#0'], [])
    expect(await ids()).toEqual(['c', 'b'])
    await publish(db(), ['r3#0'], [aVisit('b', ['r3'], onDay('2025-02-01'))])
    expect(await ids()).toEqual(['b', 'c'])
    await publish(db(), [], [aVisit('a', ['r1'], onDay('2025-03-01'))])
    expect(await ids()).toEqual(['a', 'b', 'c'])
    expect(await ids(openVisitIndex(db()))).toEqual(['a', 'b', 'c'])
  })

  test('do not show what is not published yet, and miss nothing that another process publishes', async () => {
    const other = openVisitIndex(db())
    await publish(db(), [], [aVisit('a', ['r1'])])
    expect([await ids(), await ids(other)]).toEqual([['a'], ['a']])
    await publish(db(), [], [aVisit('b', ['r2'])])
    expect(await ids(other)).toEqual(['b', 'a'])
    expect(await ids()).toEqual(['b', 'a'])
  })

  test('asked by many at once are read once, and each has the whole answer', async () => {
    const visits = Array.from({ length: 50 }, (_, number) => aVisit(`v${number}`, [`r${number}`]))
    await publish(db(), [], visits)
    const answers = await Promise.all(Array.from({ length: 20 }, () => headline(index, EMPTY_FILTER)))
    expect(answers.map((answer) => answer.visits)).toEqual(answers.map(() => 50))
  })

  test('take the name that most visits write, also when that changes', async () => {
    const by = (name: string): Pick<MergedVisit, 'officials'> => ({
      officials: [{ ...firstOfficial(), id: '~x', name }],
    })
    const nameNow = async () => (await facets(index, EMPTY_FILTER)).officials.choices[0]?.names
    await publish(db(), [], [aVisit('a', ['r1'], by('كريم'))])
    expect(await nameNow()).toEqual({ ar: 'كريم', fr: null })
    await publish(db(), [], [aVisit('b', ['r2'], by('عبد الكريم')), aVisit('c', ['r3'], by('عبد الكريم'))])
    expect(await nameNow()).toEqual({ ar: 'عبد الكريم', fr: null })
    await publish(db(), ['r2#0', 'r3#0'], [])
    expect(await nameNow()).toEqual({ ar: 'كريم', fr: null })
  })

  test('of an answer under way stay those that it began with', async () => {
    await publish(db(), [], [aVisit('a', ['r1']), aVisit('b', ['r2'])])
    const before = await index.current()
    await publish(db(), ['r1#0'], [aVisit('c', ['r3'])])
    expect(await ids()).toEqual(['c', 'b'])
    expect(Array.from(before.visits, (visit) => idOf(before, visit))).toEqual(['b', 'a'])
  })

  test('of a store of a version before are read as they were, with those that it had not kept', async () => {
    await publish(db(), [], [aVisit('a', ['r1'], onDay('2025-01-01')), aVisit('b', ['r2'], onDay('2025-01-02'))])
    const before = await headline(index, EMPTY_FILTER)
    await asOfTheVersionBefore(db())
    await db().deleteFrom('visit_facts').where('visit_id', '=', 'a').execute()
    await up(db() as unknown as Kysely<unknown>)
    expect(await countUnfilled(db())).toBe(1)
    await fillAfterUpgrade(db(), { words: () => [], step: () => {}, signal: new AbortController().signal })
    const after = openVisitIndex(db())
    expect(await headline(after, EMPTY_FILTER)).toEqual(before)
    expect(await ids(after)).toEqual(['b', 'a'])
  })
})

/** Undoes the migration: a third place held the day that lists are ordered by. */
async function asOfTheVersionBefore(db: Db): Promise<void> {
  for (const name of ['visit_facts_in_order', 'visit_facts_to_fill']) await sql`drop index ${sql.id(name)}`.execute(db)
  for (const number of [1, 2, 3, 4, 5])
    await sql`create index ${sql.id(`visit_index_${number}`)} on visit (id)`.execute(db)
  await sql`create index stop_index_2 on stop (type)`.execute(db)
  await sql`create index visit_facts_index_1 on visit_facts (changed)`.execute(db)
  await sql`create table unfinished (name text primary key)`.execute(db)
  await sql`
    alter table visit_facts alter column facts set not null,
    alter column facts type jsonb using jsonb_insert(facts::jsonb, '{2}', facts::jsonb -> 0)`.execute(db)
}

function firstOfficial(): MergedVisit['officials'][number] {
  const [official] = aVisit('x', ['r']).officials
  if (!official) throw new Error('the example visit has no official')
  return official
}

/** As the pipeline does it: reports, visits and the next data version in one transaction. */
async function publish(db: Db, toldKeys: string[], visits: MergedVisit[]): Promise<void> {
  await inTransaction(db, async (tx) => {
    for (const id of new Set(visits.flatMap(({ reports }) => reports))) await saveReport(tx, aReport(id), NOW)
    await replaceVisits(tx, { toldKeys, visits })
    await bumpDataVersion(tx)
  })
}
