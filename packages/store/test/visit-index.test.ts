import { EMPTY_FILTER, type MergedVisit } from '@jawla/domain'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  bumpDataVersion,
  type Db,
  facets,
  headline,
  inTransaction,
  listVisits,
  openVisitIndex,
  replaceVisits,
  saveReport,
  type VisitIndex,
} from '../src/index.ts'
import { fillVisitFacts } from '../src/visit-index/save-visit-facts.ts'
import { describeOnBothEngines } from './engines.ts'
import { aReport, aVisit, NOW, onDay } from './examples.ts'

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

  describe('of a store that was there before they were kept', () => {
    test('are filled in, once, and again where that ended half-way', async () => {
      await publish(db(), [], [aVisit('a', ['r1']), aVisit('b', ['r2'])])
      await db().deleteFrom('visit_facts').where('visit_id', '=', 'a').execute()
      await fillVisitFacts(db())
      await fillVisitFacts(db())
      expect(await ids()).toEqual(['b', 'a'])
    })
  })
})

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
