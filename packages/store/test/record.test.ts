import {
  EMPTY_FILTER,
  type FacilitySummary,
  facilityListSchema,
  type MergedVisit,
  namedThingSchema,
  outletKey,
  outletSummarySchema,
  reportDetailSchema,
  reportPageSchema,
} from '@jawla/domain'
import { beforeEach, expect, test } from 'vitest'
import {
  findNamed,
  findOutlet,
  findReportDetail,
  listFacilities,
  listReports,
  openVisitIndex,
  saveNames,
  saveReport,
  wholeRecord,
} from '../src/index.ts'
import { describeOnBothEngines } from './engines.ts'
import { aReport, aVisit, NO_POINT, NOW, onDay, replaceVisits, saidIn, UNDATED } from './examples.ts'

const OUTLET = outletKey('جريدة المثال')

const stop = (facilityId: string, quote: string): MergedVisit['stops'][number] => {
  const evidence = [{ reportId: 'r1', start: 4, end: 4 + quote.length, quote }]
  return { facilityId, name: quote, type: 'institute', place: null, ...NO_POINT, evidence }
}

const known = (id: string, name: string): FacilitySummary => ({
  ...{ id, names: { ar: null, fr: name }, aliases: [], type: 'institute', region: 'MA-03', province: 'MA-FES' },
  ...{ lat: null, lon: null, precision: 'province', visits: 0 },
})

/** One institute visited twice, one long ago, one only announced, one on a day that nobody tells. */
const VISITS: MergedVisit[] = [
  aVisit('v1', ['r1', 'r2'], { ...onDay('2025-02-07'), stops: [stop('f-1', 'ISAT Fès')] }),
  aVisit('v2', ['r3'], { ...onDay('2025-03-01'), stops: [stop('f-1', 'ISAT Fès')], trigger: saidIn('r3') }),
  aVisit('v3', ['r3'], { ...onDay('2019-03-01'), stops: [stop('f-2', 'Institut Sefrou')], told: ['r3#1'] }),
  aVisit('v4', ['r4'], { ...onDay('2026-03-01'), stops: [stop('f-3', 'Institut Taza')], status: 'announced' }),
  aVisit('v5', ['r4'], { ...UNDATED, stops: [stop('f-00', 'Institut Midelt')], told: ['r4#1'] }),
]

describeOnBothEngines('what the pages of facilities, people, outlets and reports ask', (db) => {
  const index = () => openVisitIndex(db())
  beforeEach(async () => {
    await saveReport(db(), aReport('r1', { publishedAt: '2025-02-08' }), NOW)
    await saveReport(db(), aReport('r2', { outlet: 'Exemple', language: 'fr', publishedAt: null }), NOW)
    await saveReport(db(), aReport('r3', { publishedAt: '2025-03-02T10:00:00Z' }), NOW)
    await saveReport(db(), aReport('r4', { publishedAt: '2025-02-08' }), NOW)
    await saveReport(db(), aReport('r5', { publishedAt: null }), NOW)
    await replaceVisits(db(), { toldKeys: [], visits: VISITS })
  })

  const pages = async (whose: Parameters<typeof listReports>[1], limit: number) => {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof listReports>> = await listReports(index(), whose, { cursor, limit })
      reportPageSchema.strict().parse(page)
      seen.push(`${page.total}`, ...page.items.map(({ id }) => id))
      cursor = page.nextCursor
    } while (cursor !== null)
    return seen.join(' ')
  }

  test('an outlet’s reports, the last published first, those of unknown date last, also what tells of no visit', async () => {
    expect(await pages({ outlet: OUTLET }, 10)).toBe('4 r3 r4 r1 r5')
    expect(await pages({ outlet: OUTLET }, 1)).toBe('4 r3 4 r4 4 r1 4 r5')
    expect(await pages({ outlet: 'nobody' }, 10)).toBe('0')
  })

  test('the reports that tell of the visits that a filter selects', async () => {
    expect(await pages({ filter: { ...EMPTY_FILTER, facilities: ['f-1'] } }, 2)).toBe('3 r3 r1 3 r2')
    expect(await pages({ filter: { ...EMPTY_FILTER, facilities: ['none'] } }, 2)).toBe('0')
  })

  test('a report in a list has the visits that it tells of, newest first', async () => {
    const { items } = await listReports(index(), { outlet: OUTLET }, { cursor: null, limit: 1 })
    expect(items).toEqual([
      {
        ...{ id: 'r3', url: 'https://example.ma/r3', outlet: 'جريدة المثال', language: 'ar', title: 'زيارة' },
        ...{ publishedAt: '2025-03-02T10:00:00Z', publishedBasis: 'given', sample: false },
        visits: ['v2 2025-03-01', 'v3 2019-03-01'].map((visit) => {
          const [id = '', day = ''] = visit.split(' ')
          const date = { start: day, end: day, precision: 'day', basis: 'stated' }
          return { id, kind: 'field_visit', status: 'held', place: 'فاس', province: 'MA-FES', date }
        }),
      },
    ])
  })

  test('a cursor that no page gave is refused', async () => {
    await expect(listReports(index(), { outlet: OUTLET }, { cursor: 'x', limit: 5 })).rejects.toThrow(
      'not a cursor of a list of reports: x',
    )
  })

  test('a report whose words changed stands where its new day puts it', async () => {
    await saveReport(db(), aReport('r1', { publishedAt: '2025-12-01', text: 'نص آخر عن زيارة أخرى.' }), NOW)
    expect(await pages({ outlet: OUTLET }, 10)).toBe('4 r1 r3 r4 r5')
  })

  test('an outlet by any way of writing its name, with what the record has of it', async () => {
    const outlet = await findOutlet(index(), OUTLET)
    expect(outletSummarySchema.strict().parse(outlet)).toEqual({
      key: OUTLET,
      names: { ar: 'جريدة المثال', fr: null },
      visits: 5,
      reports: 4,
      languages: [{ language: 'ar', reports: 4 }],
      first: '2025-02-08',
      last: '2025-03-02',
    })
    expect(await findOutlet(index(), 'exemple')).toMatchObject({ names: { fr: 'Exemple' }, first: null, last: null })
    expect(await findOutlet(index(), 'nobody')).toBeNull()
  })

  test('an official by id, with the names of the vocabulary and the ways in which reports write them', async () => {
    await saveNames(db(), [{ kind: 'official', id: 'essaadi', names: { ar: 'لحسن السعدي', fr: 'Lahcen Essaadi' } }])
    const official = await findNamed(index(), 'officials', 'essaadi')
    expect(namedThingSchema.omit({ about: true }).strict().parse(official)).toEqual({
      value: 'essaadi',
      names: { ar: 'لحسن السعدي', fr: 'Lahcen Essaadi' },
      aliases: ['قام'],
      visits: 5,
    })
    expect(await findNamed(index(), 'officials', 'nobody')).toBeNull()
    expect(await findNamed(index(), 'programs', 'essaadi')).toBeNull()
  })

  test('a report with all that it tells, in the order of its words', async () => {
    const detail = await findReportDetail(wholeRecord(db()), 'r3')
    expect(reportDetailSchema.parse(detail).visits.map(({ id }) => id)).toEqual(['v2', 'v3'])
    expect(detail?.names).toEqual({ essaadi: { ar: 'لحسن السعدي', fr: null } })
    expect((await findReportDetail(wholeRecord(db()), 'r5'))?.visits).toEqual([])
    expect(await findReportDetail(wholeRecord(db()), 'none')).toBeNull()
  })

  const facilities = async (asked: Partial<Parameters<typeof listFacilities>[2]>) => {
    const page = { order: 'waiting', offset: 0, limit: 10, ...asked } as const
    const list = facilityListSchema.strict().parse(await listFacilities(index(), EMPTY_FILTER, page))
    return `${list.items.map(({ id, visits }) => `${id} ${visits}`).join(', ')} | ${list.neverReached} of ${list.total}`
  }

  test('facilities that wait: those that nobody reached first, known or announced, then the longest wait', async () => {
    const both = [known('f-0', 'Institut Oujda'), known('f-1', 'ISAT Fès')]
    expect(await facilities({ known: both })).toBe('f-0 0, f-3 1, f-00 1, f-2 1, f-1 2 | 2 of 5')
    expect(await facilities({ known: both, offset: 1, limit: 2 })).toBe('f-3 1, f-00 1 | 2 of 5')
    expect(await facilities({})).toBe('f-3 1, f-00 1, f-2 1, f-1 2 | 1 of 4')
    expect(await facilities({ known: both, order: 'visits' })).toBe('f-1 2, f-00 1, f-2 1, f-3 1, f-0 0 | 2 of 5')
  })

  test('facilities whose names hold the words that are looked for, however they are written', async () => {
    const one = [known('f-0', 'Institut d’Oujda')]
    expect(await facilities({ known: one, text: 'OUJDA  institut' })).toBe('f-0 0 | 1 of 1')
    expect(await facilities({ known: one, text: 'isat fes' })).toBe('f-1 2 | 0 of 1')
    expect(await facilities({ known: one, text: 'rien' })).toBe(' | 0 of 0')
  })
})
