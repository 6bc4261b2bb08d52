import { expect, test } from 'vitest'
import { findLikePrints, joinCopies, saveFingerprint, saveReport, toldVisitsAround } from '../src/index.ts'
import { describeOnBothEngines } from './engines.ts'
import { aReport, NOW } from './examples.ts'

describeOnBothEngines('copy groups', (db) => {
  /** Reports whose fingerprints share a band are copies here. */
  const print = (id: string, bands: number[], day: string | null = '2025-02-08') => ({
    id,
    day,
    fingerprint: { minima: bands, bands },
  })
  async function save(id: string, bands: number[], day?: string | null): Promise<string[]> {
    await saveReport(db(), aReport(id), NOW)
    return group(id, bands, day)
  }
  async function group(id: string, bands: number[], day?: string | null): Promise<string[]> {
    const touched: string[] = []
    for (const one of await saveFingerprint(db(), print(id, bands, day))) {
      const alike = await findLikePrints(db(), one)
      touched.push(
        ...(await joinCopies(
          db(),
          one.id,
          alike.map((other) => other.id),
        )),
      )
    }
    return touched.sort()
  }
  const groups = async () => {
    const rows = await db().selectFrom('report').select(['id', 'copy_group']).orderBy('id').execute()
    return Object.fromEntries(rows.map((row) => [row.id, row.copy_group]))
  }

  test('are named by their least report, whoever came first', async () => {
    await save('r2', [1, 2])
    await save('r3', [2, 3])
    expect(await groups()).toEqual({ r2: 'r2', r3: 'r2' })
    await save('r1', [3, 4])
    await save('r4', [5])
    expect(await groups()).toEqual({ r1: 'r1', r2: 'r1', r3: 'r1', r4: null })
  })

  test('grow together by a report that is a copy of both, and all visits of both are told of', async () => {
    expect(await save('r1', [1])).toEqual([])
    expect(await save('r2', [1])).toEqual([])
    expect(await save('r3', [1])).toEqual([])
    expect(await save('r4', [2])).toEqual([])
    expect(await save('r5', [1, 2])).toEqual(['r1', 'r2', 'r3', 'r4', 'r5'])
    expect(await groups()).toEqual({ r1: 'r1', r2: 'r1', r3: 'r1', r4: 'r1', r5: 'r1' })
  })

  test('fall apart where the report that held them together has other words now', async () => {
    await save('r2', [1])
    await save('r1', [1, 2])
    await save('r3', [2])
    await group('r1', [9])
    expect(await groups()).toEqual({ r1: null, r2: null, r3: null })
    await group('r1', [2])
    expect(await groups()).toEqual({ r1: 'r1', r2: null, r3: 'r1' })
  })

  test('are not asked about again where nothing changed', async () => {
    await save('r1', [1])
    expect(await saveFingerprint(db(), print('r1', [1]))).toEqual([])
    const rows = await db().selectFrom('report_band').select(['band', 'report_id']).execute()
    expect(rows).toEqual([{ band: 1, report_id: 'r1' }])
  })

  test.each([
    ['a week later', '2025-02-15', 'r1'],
    ['nine days later', '2025-02-17', null],
    ['a week before', '2025-02-01', 'r1'],
    ['on a day nobody knows', null, 'r1'],
  ])('reach a report printed %s', async (_when, day, name) => {
    await save('r1', [1])
    await save('r2', [1], day)
    expect((await groups()).r2).toBe(name)
  })

  test('go with what the report tells', async () => {
    await save('r1', [1])
    await save('r2', [1])
    await db().insertInto('told_visit').values({ key: 'r2#0', report_id: 'r2', position: 0, visit: '{}' }).execute()
    expect((await toldVisitsAround(db(), ['r2'], () => true)).told.map(({ report }) => report.copyGroup)).toEqual([
      'r1',
    ])
  })
})
