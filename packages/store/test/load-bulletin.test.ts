import { bulletinSchema, type MergedVisit, parsePeriod, type SourcedEvidence } from '@jawla/domain'
import { describe, expect, test } from 'vitest'
import { loadBulletin, openVisitIndex, saveReport } from '../src/index.ts'
import { describeOnBothEngines } from './engines.ts'
import { AGREED, aReport, aVisit, NO_POINT, NOW, onDay, replaceVisits, UNDATED } from './examples.ts'

const TEXT = 'قام الوزير بزيارة إلى فاس. وسلم 120 شهادة للخريجين. ثم عاد.'
const said = (reportId: string, quote: string): SourcedEvidence[] => {
  const start = TEXT.indexOf(quote)
  return [{ reportId, start, end: start + quote.length, quote }]
}
const graduates = (reportId: string, min: number | null): MergedVisit['figures'][number] => ({
  ...{ measure: 'graduates', min, max: min, qualifier: min === null ? 'unspecified' : 'exact', planned: false },
  ...{ program: null, settled: AGREED, evidence: said(reportId, '120') },
})
const stop = (facilityId: string): MergedVisit['stops'][number] => ({
  ...{ facilityId, name: facilityId, type: 'institute', place: null, ...NO_POINT, evidence: [] },
})
const dated = (start: string, end: string, precision: 'month' | 'year'): Pick<MergedVisit, 'date'> => ({
  date: { start, end, precision, basis: 'stated', settled: AGREED, evidence: [] },
})

/** Around the week from 3 to 9 February 2025. */
const VISITS: MergedVisit[] = [
  aVisit('before', ['r1'], { ...onDay('2025-02-02'), stops: [stop('f-1')] }),
  aVisit('over-the-weekend', ['r2'], { ...onDay('2025-02-01', '2025-02-03'), trigger: said('r2', 'بزيارة') }),
  aVisit('last-day', ['r3', 'r4'], {
    ...onDay('2025-02-09'),
    region: 'MA-01',
    province: 'MA-TNG',
    stops: [stop('f-1'), stop('f-2')],
    trigger: [...said('r3', 'بزيارة'), ...said('r4', 'بزيارة'), ...said('r3', 'قام')],
    figures: [graduates('r3', 120), graduates('r3', null)],
  }),
  aVisit('after', ['r5'], onDay('2025-02-10')),
  aVisit('in-february', ['r6'], dated('2025-02-01', '2025-02-28', 'month')),
  aVisit('in-2025', ['r6'], { ...dated('2025-01-01', '2025-12-31', 'year'), told: ['r6#1'] }),
  aVisit('some-day', ['r6'], { ...UNDATED, told: ['r6#2'] }),
  aVisit('announced', ['r7'], { ...onDay('2025-02-05'), status: 'announced' }),
  aVisit('called-off', ['r8'], { ...onDay('2025-02-06'), status: 'cancelled' }),
  aVisit('next-week', ['r9'], { ...onDay('2025-02-16'), status: 'announced' }),
]

describeOnBothEngines('a bulletin', (db) => {
  const fill = async (visits: readonly MergedVisit[]) => {
    for (const id of new Set(visits.flatMap(({ reports }) => reports))) {
      await saveReport(
        db(),
        aReport(id, { text: `${TEXT}${id === 'r4' ? '' : `\n${id}`}`, outlet: `جريدة ${id}` }),
        NOW,
      )
    }
    await replaceVisits(db(), { toldKeys: [], visits })
  }
  const load = async (key: string) => {
    const period = parsePeriod(key)
    if (period === null) throw new Error(key)
    return bulletinSchema.strict().parse(await loadBulletin(openVisitIndex(db()), period))
  }
  const ids = (part: readonly { visit: { id: string } }[]) => part.map(({ visit }) => visit.id)

  describe('of a week and of a month', () => {
    test('each visit is in the week that its days meet; vaguer dates are counted apart', async () => {
      await fill(VISITS)
      const week = await load('2025-W06')
      expect(ids(week.held)).toEqual(['over-the-weekend', 'last-day'])
      expect([ids(week.announced), ids(week.cancelled), ids(week.ahead)]).toEqual([
        ['announced'],
        ['called-off'],
        ['next-week'],
      ])
      expect([week.vaguer, week.leftOut]).toEqual([2, 0])
      expect(week.nearest).toEqual({ before: '2025-02-02', after: '2025-02-10' })
      expect(week.now).toEqual({
        ...{ held: 2, facilities: 2, provinces: 2, regions: ['MA-01', 'MA-03'] },
        graduates: { min: 120, max: 120, groupsStated: 1, groupsUnstated: 1 },
      })
      expect(week.before).toMatchObject({ held: 2, facilities: 1, provinces: 1, regions: ['MA-03'] })

      const month = await load('2025-02')
      expect(ids(month.held)).toEqual(['in-february', 'over-the-weekend', 'before', 'last-day', 'after'])
      expect(month.vaguer).toBe(1)
      expect(month.before.held).toBe(0)
    })

    test('the sentences under a visit: one of each report, a copy’s once, then those with its numbers', async () => {
      await fill(VISITS)
      const week = await load('2025-W06')
      expect(week.held.find(({ visit }) => visit.id === 'last-day')?.sentences).toEqual([
        { reportId: 'r3', text: 'قام الوزير بزيارة إلى فاس.' },
        { reportId: 'r3', text: 'وسلم 120 شهادة للخريجين.' },
      ])
    })

    test('its reports are those of all that is listed, without their text, and names come along', async () => {
      await fill(VISITS)
      const week = await load('2025-W06')
      expect(week.reports.map(({ id }) => id)).toEqual(['r2', 'r3', 'r4', 'r7', 'r8', 'r9'])
      expect(JSON.stringify(week.reports)).not.toContain('ثم عاد')
      expect(week.names.essaadi).toEqual({ ar: 'لحسن السعدي', fr: null })
      expect(Object.keys(week.facilities).sort()).toEqual(['f-1', 'f-2'])
    })
  })

  test('of a week without any visit says where the nearest are', async () => {
    await fill(VISITS)
    const week = await load('2024-W10')
    expect(week).toMatchObject({ held: [], reports: [], names: {}, nearest: { before: null, after: '2025-02-01' } })
  })

  test('of an empty store is empty', async () => {
    expect(await load('2025-02')).toMatchObject({ held: [], nearest: { before: null, after: null }, vaguer: 0 })
  })

  test('lists at most 300 visits, those held first, and says how many there are', async () => {
    const many = Array.from({ length: 310 }, (_, number) =>
      aVisit(`v${number}`, ['r1'], { ...onDay('2025-02-04'), told: [`r1#${number}`] }),
    )
    await fill([...many, aVisit('announced', ['r2'], { ...onDay('2025-02-05'), status: 'announced' })])
    const week = await load('2025-W06')
    expect([week.held.length, week.now.held, week.announced.length, week.leftOut]).toEqual([300, 310, 0, 1])
  })
})
