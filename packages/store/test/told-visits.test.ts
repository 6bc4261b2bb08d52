import { pairSubject, type ReadVisit } from '@jawla/domain'
import { expect, test } from 'vitest'
import { allToldVisits, appendDecision, type Db, saveReading, saveReport, toldVisitsAround } from '../src/index.ts'
import { describeOnBothEngines } from './engines.ts'
import { aReading, aReadVisit, aReport, aVisit, NOW, replaceVisits } from './examples.ts'

async function tell(db: Db, id: string, ...visits: Partial<ReadVisit>[]): Promise<void> {
  await saveReport(db, aReport(id), NOW)
  await saveReading(db, aReading(id, visits.map(aReadVisit)), NOW)
}

const on = (day: string): Pick<ReadVisit, 'date'> => ({
  date: { start: day, end: day, precision: 'day', basis: 'stated', evidence: null },
})
const somewhere = { region: null, province: null } as const
const inMeknes = { province: 'MA-MEK' } as const

describeOnBothEngines('told visits', (db) => {
  const all = () => true
  const around = async (...ids: string[]) => (await toldVisitsAround(db(), ids, all)).told.map(({ key }) => key)

  test('are given with what merging needs to know of the report', async () => {
    await tell(db(), 'r1', {})
    const { text: _, ...report } = aReport('r1')
    const { id, outlet, language, publishedAt, sample } = report
    expect((await toldVisitsAround(db(), ['r1'], all)).told).toEqual([
      { key: 'r1#0', report: { id, outlet, language, publishedAt, sample, copyGroup: null }, visit: aReadVisit() },
    ])
  })

  test.each<[string, Partial<ReadVisit>, boolean]>([
    ['on the same day in the same province', {}, true],
    ['on the next day', on('2025-02-08'), true],
    ['where no region is told', somewhere, true],
    ['where only the region is told', { province: null }, true],
    ['three days later', on('2025-02-10'), false],
    ['in another province', inMeknes, false],
    ['in another region', { region: 'MA-01', province: null }, false],
    ['with another official', { officials: [] }, false],
  ])('of the same official %s', async (_what, visit, found) => {
    await tell(db(), 'r1', {})
    await tell(db(), 'r2', visit)
    expect(await around('r1')).toEqual(found ? ['r1#0', 'r2#0'] : ['r1#0'])
    expect(await around('r2')).toEqual(found ? ['r1#0', 'r2#0'] : ['r2#0'])
  })

  test('bring along what touches them in turn, but no more', async () => {
    const days = ['2025-02-07', '2025-02-08', '2025-02-09', '2025-02-10', '2025-02-13']
    for (const [index, day] of days.entries()) await tell(db(), `r${index}`, on(day))
    expect(await around('r0')).toEqual(['r0#0', 'r1#0', 'r2#0', 'r3#0'])
    expect(await around('r4')).toEqual(['r4#0'])
    expect(await around()).toEqual([])
    expect(await around('unknown')).toEqual([])
  })

  test('of a report read again bring along what its earlier telling was joined with', async () => {
    await tell(db(), 'r1', {})
    await tell(db(), 'r2', {})
    await replaceVisits(db(), { toldKeys: ['r1#0', 'r2#0'], visits: [aVisit('v1', ['r1', 'r2'])] })
    await saveReading(db(), aReading('r1', [aReadVisit(inMeknes)], 'rules@2'), NOW)
    expect(await around('r1')).toEqual(['r1#0', 'r2#0'])
    await saveReading(db(), aReading('r1', [], 'rules@3'), NOW)
    expect(await around('r1')).toEqual(['r2#0'])
  })

  test('of a visit that was left to be joined anew come along with any other report', async () => {
    await tell(db(), 'r1', {})
    await tell(db(), 'r2', {})
    await replaceVisits(db(), { toldKeys: ['r1#0', 'r2#0'], visits: [aVisit('v1', ['r1', 'r2'])] })
    await saveReading(db(), aReading('r1', [], 'rules@2'), NOW)
    await tell(db(), 'r3', on('2020-01-01'))
    expect(await around('r3')).toEqual(['r2#0', 'r3#0'])
  })

  test('that are not linked are near, and are not followed further', async () => {
    const days = ['2025-02-07', '2025-02-08', '2025-02-09']
    for (const [index, day] of days.entries()) await tell(db(), `r${index}`, on(day))
    const { told, near } = await toldVisitsAround(db(), ['r0'], () => false)
    expect([told, near].map((list) => list.map(({ key }) => key).join())).toEqual(['r0#0', 'r1#0'])
  })

  test('that a person tied together are followed, whatever the rules say', async () => {
    await tell(db(), 'r1', {})
    await tell(db(), 'r 2', on('2020-01-01'))
    await tell(db(), 'r3', on('2020-01-01'))
    const decision = { who: 'a', at: NOW, before: null, after: 'together', why: '' }
    const tied = await appendDecision(db(), { ...decision, subject: pairSubject('r1#0', 'r 2#0') })
    await appendDecision(db(), { ...decision, subject: pairSubject('r8#0', 'r9#0') })
    const { told, near, decisions } = await toldVisitsAround(db(), ['r1'], () => false)
    expect([told, near].map((list) => list.map(({ key }) => key).join())).toEqual(['r 2#0,r1#0', 'r3#0'])
    expect(decisions).toEqual([tied])
  })

  test('are read page by page in order of key for a rebuild', async () => {
    const visits = Array.from({ length: 1_100 }, () => ({}))
    await tell(db(), 'r1', ...visits)
    await tell(db(), 'r0', {})
    const keys: string[] = []
    for await (const { key } of allToldVisits(db())) keys.push(key)
    expect(keys).toHaveLength(1_101)
    expect(keys).toEqual([...new Set(keys)].sort())
  })

  test('replace those of the reading before; every reading stays', async () => {
    await tell(db(), 'r1', {}, inMeknes)
    await saveReading(db(), aReading('r1', [aReadVisit()], 'rules@2'), NOW)
    expect(await around('r1')).toEqual(['r1#0'])
    const readings = await db().selectFrom('reading').select(['reader', 'visits']).orderBy('reader').execute()
    expect(readings.map(({ reader, visits }) => [reader, visits.length])).toEqual([
      ['rules@1', 2],
      ['rules@2', 1],
    ])
  })

  test('keep their keys when another reader finds more or fewer before them, so that decisions stay with them', async () => {
    const [inFes, later] = [{}, { ...inMeknes, ...on('2025-02-09') }]
    const keyed = async () => {
      const rows = await db().selectFrom('told_visit').select(['key', 'visit']).orderBy('key').execute()
      return Object.fromEntries(rows.map(({ key, visit }) => [key, visit.province]))
    }
    await tell(db(), 'r1', later)
    expect(await keyed()).toEqual({ 'r1#0': 'MA-MEK' })
    await saveReading(db(), aReading('r1', [aReadVisit(inFes), aReadVisit(later)], 'rules@2'), NOW)
    expect(await keyed()).toEqual({ 'r1#0': 'MA-MEK', 'r1#1': 'MA-FES' })
    await saveReading(db(), aReading('r1', [aReadVisit(inFes)], 'rules@3'), NOW)
    await saveReading(db(), aReading('r1', [aReadVisit(inFes)], 'rules@3'), NOW)
    expect(await keyed()).toEqual({ 'r1#1': 'MA-FES' })
    await saveReading(db(), aReading('r1', [aReadVisit(later), aReadVisit(inFes)], 'rules@4'), NOW)
    expect(await keyed()).toEqual({ 'r1#0': 'MA-MEK', 'r1#1': 'MA-FES' })
  })

  test('that are gone leave their keys to no other', async () => {
    await tell(db(), 'r1', {}, inMeknes)
    await replaceVisits(db(), {
      toldKeys: ['r1#0', 'r1#1'],
      visits: [aVisit('v1', ['r1'], { told: ['r1#0', 'r1#1'] })],
    })
    await saveReading(db(), aReading('r1', [], 'rules@1'), NOW)
    await saveReading(db(), aReading('r1', [aReadVisit(on('2020-01-01'))], 'rules@1'), NOW)
    expect(await around('r1')).toEqual(['r1#2'])
  })

  test('of a report that is not stored are refused by name', async () => {
    await expect(saveReading(db(), aReading('r7', []), NOW)).rejects.toThrow('no report r7 in the store')
  })
})
