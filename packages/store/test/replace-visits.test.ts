import {
  type FacilitySummary,
  facilitySummarySchema,
  type MergedVisit,
  type Suggestion,
  suggestionOnVisitsSchema,
  visitIdOf,
} from '@jawla/domain'
import { describe, expect, test } from 'vitest'
import {
  type Db,
  findVisit,
  listSuggestions,
  openVisitIndex,
  saveNames,
  saveReading,
  saveReport,
  storeStatus,
  streamFacilities,
  wholeRecord,
} from '../src/index.ts'
import { describeOnBothEngines } from './engines.ts'
import {
  AGREED,
  aReading,
  aReadVisit,
  aReport,
  aVisit,
  NO_POINT,
  NOW,
  replaceVisits,
  saidIn,
  UNDATED,
} from './examples.ts'

async function storeReports(db: Db, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    await saveReport(db, aReport(id), NOW)
    await saveReading(db, aReading(id, [aReadVisit()]), NOW)
  }
}

async function allFacilities(db: Db): Promise<FacilitySummary[]> {
  const all: FacilitySummary[] = []
  for await (const one of streamFacilities(openVisitIndex(db))) all.push(one)
  return all
}

const FULL: Partial<MergedVisit> = {
  regionEvidence: saidIn('r2'),
  stops: [
    { facilityId: 'f-2', name: 'معهد', type: 'institute', place: 'بنسودة', ...NO_POINT, evidence: saidIn('r1') },
    {
      facilityId: 'f-1',
      name: 'Chambre d’artisanat',
      type: 'chamber',
      place: null,
      ...NO_POINT,
      evidence: saidIn('r2'),
    },
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
      settled: AGREED,
      evidence: saidIn('r1'),
    },
    {
      measure: 'trainees',
      min: 200,
      max: null,
      qualifier: 'at_least',
      planned: true,
      program: 'X',
      settled: AGREED,
      evidence: saidIn('r2'),
    },
  ],
}

describeOnBothEngines('replacing visits', (db) => {
  test('a visit comes back as it was written, with its reports and names', async () => {
    await storeReports(db(), 'r1', 'r2')
    const { told, reviewed, ...visit } = aVisit('v1', ['r1', 'r2'], FULL)
    await replaceVisits(db(), { toldKeys: told, visits: [{ ...visit, told, reviewed }] })
    await saveNames(db(), [{ kind: 'official', id: 'essaadi', names: { ar: 'لحسن السعدي', fr: 'Lahcen Essaadi' } }])
    expect(await findVisit(wholeRecord(db()), 'v1')).toEqual({
      visit,
      reports: ['r1', 'r2'].map((id) => ({ ...aReport(id), copyGroup: null })),
      objections: [],
      history: [],
      names: {
        essaadi: { ar: 'لحسن السعدي', fr: 'Lahcen Essaadi' },
        '~programme-x': { ar: null, fr: 'Programme X' },
        leather: { ar: 'الجلد', fr: null },
        unesco: { ar: null, fr: 'UNESCO' },
      },
    })
  })

  test('a visit without day, place and area comes back so', async () => {
    await storeReports(db(), 'r1')
    const { told, reviewed, ...visit } = aVisit('v1', ['r1'], { ...UNDATED, place: null, region: null, province: null })
    await replaceVisits(db(), { toldKeys: told, visits: [{ ...visit, told, reviewed }] })
    expect((await findVisit(wholeRecord(db()), 'v1'))?.visit).toEqual(visit)
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
    expect(await findVisit(wholeRecord(db()), 'v2')).toBeNull()
    expect(await replaceVisits(db(), apart)).toEqual({ written: 2, removed: 0, unchanged: 0 })
    expect((await findVisit(wholeRecord(db()), 'v1'))?.visit.reports).toEqual(['r1'])
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

  describe('a facility is told of by the visits that stop there', () => {
    const names = async () => (await allFacilities(db())).map(({ names, aliases }) => [names, aliases])
    const stop = (report: string, ...quotes: string[]): Partial<MergedVisit> => {
      const evidence = quotes.map((quote, start) => ({ reportId: report, start, end: start + quote.length, quote }))
      return { stops: [{ facilityId: 'f-1', name: 'x', type: 'institute', place: null, ...NO_POINT, evidence }] }
    }

    test('by the name that most visits use in each language, with the others as aliases', async () => {
      await storeReports(db(), 'r1', 'r2', 'r3')
      const visits = [
        aVisit('v1', ['r1'], stop('r1', 'المعهد المتخصص', 'Institut spécialisé')),
        aVisit('v2', ['r2'], stop('r2', 'المعهد', 'Institut spécialisé', 'Institut')),
        aVisit('v3', ['r3'], stop('r3', 'المعهد')),
      ]
      for (const visit of visits.toReversed()) await replaceVisits(db(), { toldKeys: visit.told, visits: [visit] })
      expect(await names()).toEqual([[{ ar: 'المعهد', fr: 'Institut spécialisé' }, ['المعهد المتخصص', 'Institut']]])
    })

    test('names go with the visits that use them', async () => {
      await storeReports(db(), 'r1', 'r2')
      await replaceVisits(db(), { toldKeys: ['r1#0'], visits: [aVisit('v1', ['r1'], stop('r1', 'المعهد المتخصص'))] })
      await replaceVisits(db(), { toldKeys: ['r1#0'], visits: [aVisit('v1', ['r1'], stop('r1', 'المعهد'))] })
      expect(await names()).toEqual([[{ ar: 'المعهد', fr: null }, []]])
      await replaceVisits(db(), { toldKeys: ['r1#0'], visits: [aVisit('v1', ['r1'])] })
      expect(await names()).toEqual([])
    })

    test('where it lies, as precisely as any of them tells', async () => {
      await storeReports(db(), 'r1', 'r2')
      const here = { lat: 34, lon: -5, precision: 'town' } as const
      const [where] = stop('r2', 'المعهد').stops ?? []
      if (!where) throw new Error('no stop')
      await replaceVisits(db(), { toldKeys: ['r1#0'], visits: [aVisit('v1', ['r1'], stop('r1', 'المعهد'))] })
      await replaceVisits(db(), {
        toldKeys: ['r2#0'],
        visits: [aVisit('v2', ['r2'], { stops: [{ ...where, ...here }] })],
      })
      const [facility] = await allFacilities(db())
      expect(facility).toMatchObject({ id: 'f-1', type: 'institute', province: 'MA-FES', visits: 2, ...here })
      expect(facilitySummarySchema.parse(facility)).toEqual(facility)
    })

    test.each([
      ['of most visits', ['MA-FES', 'MA-SEF', 'MA-SEF'], 'MA-SEF'],
      ['that is known', [null, null, 'MA-SEF'], 'MA-SEF'],
      ['that is first in code order, of equals', ['MA-SEF', 'MA-FES'], 'MA-FES'],
    ])('in the province %s, whichever came first', async (_which, provinces, expected) => {
      await storeReports(db(), 'r1', 'r2', 'r3')
      const visits = provinces.map((province, index) => {
        const report = `r${index + 1}`
        return aVisit(`v${index + 1}`, [report], { ...stop(report, 'المعهد'), province })
      })
      for (const visit of visits) await replaceVisits(db(), { toldKeys: visit.told, visits: [visit] })
      const [facility] = await allFacilities(db())
      expect(facility?.province).toBe(expected)
    })
  })

  test('what the vocabulary does not know is called what most visits call it, whichever came first', async () => {
    await storeReports(db(), 'r1', 'r2', 'r3')
    const names = async () => (await findVisit(wholeRecord(db()), 'v3'))?.names['~amine']
    const visits = ['عادل أمين', 'ع. أمين', 'عادل أمين'].map((name, index) => {
      const evidence = saidIn(`r${index + 1}`)
      const officials = [{ id: '~amine', name, role: 'other' as const, roleSettled: AGREED, evidence }]
      return aVisit(`v${index + 1}`, [`r${index + 1}`], { officials })
    })
    for (const visit of visits.toReversed()) await replaceVisits(db(), { toldKeys: visit.told, visits: [visit] })
    expect(await names()).toEqual({ ar: 'عادل أمين', fr: null })
  })

  describe('an id once given leads to the visit of today', () => {
    const found = async (id: string) => (await findVisit(wholeRecord(db()), id))?.visit.id ?? null

    test('where its telling has become part of another visit, and where its report was read again', async () => {
      await storeReports(db(), 'r1', 'r2')
      const [first, second] = [visitIdOf('r1#0'), visitIdOf('r2#0')]
      await replaceVisits(db(), {
        toldKeys: ['r1#0', 'r2#0'],
        visits: [aVisit(first, ['r1']), aVisit(second, ['r2'])],
      })
      await replaceVisits(db(), { toldKeys: ['r1#0', 'r2#0'], visits: [aVisit(first, ['r1', 'r2'])] })
      expect([await found(first), await found(second), await found('v-never')]).toEqual([first, first, null])

      await replaceVisits(db(), {
        toldKeys: ['r2#0'],
        visits: [aVisit(second, ['r2'], { told: ['r2#0', 'r2#1'] })],
      })
      await saveReading(db(), aReading('r2', [aReadVisit()], 'rules@2'), NOW)
      await replaceVisits(db(), { toldKeys: ['r2#0'], visits: [aVisit(second, ['r2'])] })
      expect(await found(visitIdOf('r2#1'))).toBe(second)
    })
  })

  describe('suggestions', () => {
    const suggest = (pair: [string, string], score: number): Suggestion => {
      return { pair, score, reasons: [{ part: 'day', points: 3 }] }
    }

    test('name the visits of today, best first, each pair of visits once', async () => {
      await storeReports(db(), 'r1', 'r2', 'r3')
      const toldKeys = ['r1#0', 'r2#0', 'r3#0']
      const visits = [aVisit('v1', ['r1', 'r2']), aVisit('v3', ['r3'])]
      const suggestions = [suggest(['r1#0', 'r3#0'], 5), suggest(['r2#0', 'r3#0'], 6)]
      await replaceVisits(db(), { toldKeys, visits, suggestions })
      const listed = await listSuggestions(db())
      expect(listed.map(({ pair, visits: two }) => [pair.join(), two.map(({ id }) => id).join()])).toEqual([
        ['r2#0,r3#0', 'v1,v3'],
      ])
      expect(suggestionOnVisitsSchema.parse(listed[0])).toEqual(listed[0])
      expect(await listSuggestions(db(), { visitId: 'v3' })).toHaveLength(1)
      expect(await listSuggestions(db(), { visitId: 'v2' })).toEqual([])
    })

    test('go where their tellings are joined, and where one report tells both visits', async () => {
      await storeReports(db(), 'r1', 'r2')
      const suggestions = [suggest(['r1#0', 'r2#0'], 6)]
      const toldKeys = ['r1#0', 'r2#0']
      await replaceVisits(db(), { toldKeys, visits: [aVisit('v1', ['r1']), aVisit('v2', ['r2'])], suggestions })
      expect(await listSuggestions(db())).toHaveLength(1)
      await replaceVisits(db(), {
        toldKeys,
        visits: [aVisit('v1', ['r1']), aVisit('v2', ['r2', 'r1'], { told: ['r2#0'] })],
        suggestions,
      })
      expect(await listSuggestions(db())).toEqual([])
      await replaceVisits(db(), { toldKeys, visits: [aVisit('v1', ['r1', 'r2'])] })
      expect(await listSuggestions(db())).toEqual([])
    })
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
  const known = (names: { ar: string | null; fr: string | null }) =>
    saveNames(db(), [{ kind: 'official', id: 'x', names }])
  const written = async (report: string, name: string) => {
    await storeReports(db(), report)
    const officials = aVisit(report, [report]).officials.map((one) => ({ ...one, id: 'x', name }))
    await replaceVisits(db(), { toldKeys: [`${report}#0`], visits: [aVisit(`v-${report}`, [report], { officials })] })
  }
  const saved = () => db().selectFrom('official').selectAll().execute()

  test('what nobody named yet is called as a report writes it, by its script', async () => {
    await written('r1', 'لحسن')
    await written('r2', 'Lahcen')
    expect(await saved()).toEqual([{ id: 'x', name_ar: 'لحسن', name_fr: null, known: false }])
  })

  test("the vocabulary's names replace those read, and are not replaced by them", async () => {
    await written('r1', 'Hassan')
    await known({ ar: 'لحسن السعدي', fr: null })
    await written('r2', 'Lahcen')
    expect(await saved()).toEqual([{ id: 'x', name_ar: 'لحسن السعدي', name_fr: null, known: true }])
  })

  test('other names of the vocabulary replace the earlier ones', async () => {
    await known({ ar: 'لحسن', fr: 'Lahcen Saâdi' })
    await known({ ar: 'لحسن', fr: 'Lahcen Essaadi' })
    expect(await saved()).toEqual([{ id: 'x', name_ar: 'لحسن', name_fr: 'Lahcen Essaadi', known: true }])
  })

  test('no name in any language saves nothing', async () => {
    await known({ ar: null, fr: null })
    expect(await saved()).toEqual([])
  })
})
