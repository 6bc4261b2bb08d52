import type { MergedVisit } from '@jawla/domain'
import { expect, test } from 'vitest'
import { type Db, findVisit, replaceVisits, saveNames, saveReading, saveReport, storeStatus } from '../src/index.ts'
import { describeOnBothEngines } from './engines.ts'
import { aReading, aReadVisit, aReport, aVisit, NOW, saidIn, UNDATED } from './examples.ts'

async function storeReports(db: Db, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    await saveReport(db, aReport(id), NOW)
    await saveReading(db, aReading(id, [aReadVisit()]), NOW)
  }
}

const FULL: Partial<MergedVisit> = {
  regionEvidence: saidIn('r2'),
  stops: [
    { facilityId: 'f-2', name: 'معهد', type: 'institute', place: 'بنسودة', evidence: saidIn('r1') },
    { facilityId: 'f-1', name: 'Chambre d’artisanat', type: 'chamber', place: null, evidence: saidIn('r2') },
  ],
  programs: [{ id: '~programme-x', name: 'Programme X', evidence: saidIn('r1') }],
  crafts: [{ id: 'leather', name: 'الجلد', evidence: saidIn('r1') }],
  partners: [{ id: 'unesco', name: 'UNESCO', evidence: [...saidIn('r1'), ...saidIn('r2')] }],
  figures: [
    {
      measure: 'graduates',
      min: null,
      max: null,
      qualifier: 'unspecified',
      planned: false,
      program: null,
      evidence: saidIn('r1'),
    },
    {
      measure: 'trainees',
      min: 200,
      max: null,
      qualifier: 'at_least',
      planned: true,
      program: 'X',
      evidence: saidIn('r2'),
    },
  ],
}

describeOnBothEngines('replacing visits', (db) => {
  test('a visit comes back as it was written, with its reports and names', async () => {
    await storeReports(db(), 'r1', 'r2')
    const { told, ...visit } = aVisit('v1', ['r1', 'r2'], FULL)
    await replaceVisits(db(), { toldKeys: told, visits: [{ ...visit, told }] })
    await saveNames(db(), [
      { kind: 'official', id: 'essaadi', names: { ar: 'لحسن السعدي', fr: 'Lahcen Essaadi' }, known: true },
      { kind: 'partner', id: 'unesco', names: { ar: 'اليونسكو', fr: null }, known: false },
    ])
    expect(await findVisit(db(), 'v1')).toEqual({
      visit,
      reports: [aReport('r1'), aReport('r2')],
      names: {
        essaadi: { ar: 'لحسن السعدي', fr: 'Lahcen Essaadi' },
        '~programme-x': { ar: null, fr: 'Programme X' },
        leather: { ar: 'الجلد', fr: null },
        unesco: { ar: 'اليونسكو', fr: 'UNESCO' },
      },
    })
  })

  test('a visit without day, place and area comes back so', async () => {
    await storeReports(db(), 'r1')
    const { told, ...visit } = aVisit('v1', ['r1'], { ...UNDATED, place: null, region: null, province: null })
    await replaceVisits(db(), { toldKeys: told, visits: [{ ...visit, told }] })
    expect((await findVisit(db(), 'v1'))?.visit).toEqual(visit)
  })

  test('the same visits again are not written', async () => {
    await storeReports(db(), 'r1')
    const visits = [aVisit('v1', ['r1'], FULL_OF_ONE)]
    expect(await replaceVisits(db(), { toldKeys: ['r1#0'], visits })).toEqual({ written: 1, removed: 0, unchanged: 0 })
    expect(await replaceVisits(db(), { toldKeys: ['r1#0'], visits })).toEqual({ written: 0, removed: 0, unchanged: 1 })
  })

  test('two visits that become one, and one that becomes two again', async () => {
    await storeReports(db(), 'r1', 'r2', 'r3')
    const toldKeys = ['r1#0', 'r2#0']
    const other = { toldKeys: ['r3#0'], visits: [aVisit('v3', ['r3'])] }
    const apart = { toldKeys, visits: [aVisit('v1', ['r1']), aVisit('v2', ['r2'])] }
    const joined = { toldKeys, visits: [aVisit('v1', ['r1', 'r2'])] }
    await replaceVisits(db(), other)
    await replaceVisits(db(), apart)
    expect(await replaceVisits(db(), joined)).toEqual({ written: 1, removed: 1, unchanged: 0 })
    expect(await findVisit(db(), 'v2')).toBeNull()
    expect(await replaceVisits(db(), apart)).toEqual({ written: 2, removed: 0, unchanged: 0 })
    expect((await findVisit(db(), 'v1'))?.visit.reports).toEqual(['r1'])
    expect(await storeStatus(db())).toMatchObject({ visits: 3 })
  })

  test('a visit whose only report was read again and tells nothing is gone', async () => {
    await storeReports(db(), 'r1')
    await replaceVisits(db(), { toldKeys: ['r1#0'], visits: [aVisit('v1', ['r1'])] })
    await saveReading(db(), aReading('r1', [], 'rules@2'), NOW)
    expect(await replaceVisits(db(), { toldKeys: [], visits: [] })).toEqual({ written: 0, removed: 1, unchanged: 0 })
    expect(await storeStatus(db())).toMatchObject({ visits: 0, reports: 1 })
  })

  test('a visit whose report was read again to the same effect stays, and is not asked about again', async () => {
    await storeReports(db(), 'r1')
    const replacement = { toldKeys: ['r1#0'], visits: [aVisit('v1', ['r1'])] }
    await replaceVisits(db(), replacement)
    await storeReports(db(), 'r1')
    expect(await replaceVisits(db(), replacement)).toMatchObject({ unchanged: 1 })
    expect(await replaceVisits(db(), { toldKeys: [], visits: [] })).toEqual({ written: 0, removed: 0, unchanged: 0 })
  })

  test('a facility keeps its longest name, whichever comes first', async () => {
    await storeReports(db(), 'r1', 'r2')
    const stop = (name: string, report: string): Partial<MergedVisit> => {
      return { stops: [{ facilityId: 'f-1', name, type: 'institute', place: null, evidence: saidIn(report) }] }
    }
    await replaceVisits(db(), { toldKeys: ['r1#0'], visits: [aVisit('v1', ['r1'], stop('المعهد المتخصص', 'r1'))] })
    await replaceVisits(db(), { toldKeys: ['r2#0'], visits: [aVisit('v2', ['r2'], stop('المعهد', 'r2'))] })
    expect(await db().selectFrom('facility').select(['id', 'name']).execute()).toEqual([
      { id: 'f-1', name: 'المعهد المتخصص' },
    ])
  })

  test('a thousand visits at once', async () => {
    await storeReports(db(), 'r1')
    const visits = Array.from({ length: 1_200 }, (_, index) => {
      return aVisit(`v${index}`, ['r1'], { told: [`r1#${index}`] })
    })
    expect(await replaceVisits(db(), { toldKeys: [], visits })).toMatchObject({ written: 1_200 })
  })
})

const FULL_OF_ONE: Partial<MergedVisit> = { ...FULL, regionEvidence: saidIn('r1') }

describeOnBothEngines('names', (db) => {
  const official = (names: { ar: string | null; fr: string | null }, known: boolean) =>
    saveNames(db(), [{ kind: 'official', id: 'x', names, known }])
  const saved = () => db().selectFrom('official').selectAll().execute()

  test('a name read from a report fills in what is missing and replaces nothing', async () => {
    await official({ ar: 'لحسن', fr: null }, false)
    await official({ ar: 'الحسن', fr: 'Lahcen' }, false)
    expect(await saved()).toEqual([{ id: 'x', name_ar: 'لحسن', name_fr: 'Lahcen', known: false }])
  })

  test("the vocabulary's names replace those read, and are not replaced by them", async () => {
    await official({ ar: 'لحسن', fr: 'Hassan' }, false)
    await official({ ar: 'لحسن السعدي', fr: null }, true)
    await official({ ar: null, fr: 'Hassan' }, false)
    expect(await saved()).toEqual([{ id: 'x', name_ar: 'لحسن السعدي', name_fr: null, known: true }])
  })

  test('no name in any language saves nothing', async () => {
    await official({ ar: null, fr: null }, true)
    expect(await saved()).toEqual([])
  })
})
