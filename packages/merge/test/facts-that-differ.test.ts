import type { MergedVisit, ReadFigure, ToldVisit } from '@jawla/domain'
import { countPeople } from '@jawla/domain'
import { describe, expect, test } from 'vitest'
import { mergeVisits } from '../src/index.ts'
import { type Said, tell } from './tell.ts'

const AMINE = 'a-amine=عادل أمين'
const told = (...all: Said[]): ToldVisit[] =>
  all.map((said, index) => tell(`r${index + 1}`, { officials: [AMINE], programs: ['p=برنامج'], ...said }))

function only(...all: Said[]): MergedVisit {
  const [visit, ...others] = mergeVisits(told(...all), [])
  if (!visit || others.length > 0) throw new Error(`not one visit but ${others.length + (visit ? 1 : 0)}`)
  return visit
}

describe('people counted', () => {
  const exact = (count: number) => ({ min: count, max: count })
  const atLeast = (min: number) => ({ min, max: null, qualifier: 'at_least' as const })
  const about = (count: number) => ({ ...exact(count), qualifier: 'about' as const })
  const counted = (...reports: Partial<ReadFigure>[][]) =>
    only(...reports.map((figures) => ({ figures }))).figures.map(({ min, max, qualifier, settled }) =>
      [min, max, qualifier, settled.by, settled.claims.map((one) => `${one.min}×${one.sources}`).join(' ')].join('|'),
    )

  test.each<[string, Partial<ReadFigure>[][], string[]]>([
    ['one number in two reports', [[exact(120)], [exact(120)]], ['120|120|exact|agreed|']],
    ['120 in one, 150 in the other: both ends', [[exact(120)], [exact(150)]], ['120|150|range|range|120×1 150×1']],
    [
      'three against one: the number of the three',
      [[exact(120)], [exact(150)], [exact(150)], [exact(150)]],
      ['150|150|exact|more_sources|150×3 120×1'],
    ],
    [
      'two against one is no clear lead',
      [[exact(120)], [exact(150)], [exact(150)]],
      ['120|150|range|range|150×2 120×1'],
    ],
    [
      '"more than 100" and 120 are both true',
      [[atLeast(100)], [exact(120)]],
      ['120|120|exact|more_precise|100×1 120×1'],
    ],
    ['about 30 and 28', [[about(30)], [exact(28)]], ['28|28|exact|more_precise|30×1 28×1']],
    ['a report without a number says nothing else', [[{}], [exact(93)]], ['93|93|exact|agreed|']],
    ['at least 200 and 90: no upper end', [[atLeast(200)], [exact(190)]], ['190||at_least|range|200×1 190×1']],
    [
      '64 and 1,200 are not one group',
      [[exact(64)], [exact(1200)]],
      ['64|64|exact|agreed|', '1200|1200|exact|agreed|'],
    ],
    [
      'two groups each: the like ones first, then what is left over',
      [
        [exact(40), exact(120)],
        [exact(120), exact(45)],
      ],
      ['40|45|range|range|40×1 45×1', '120|120|exact|agreed|'],
    ],
    [
      'graduates and trainees, and a plan, are told apart',
      [[exact(120)], [{ ...exact(120), measure: 'trainees' }], [{ ...exact(120), planned: true }]],
      ['120|120|exact|agreed|', '120|120|exact|agreed|', '120|120|exact|agreed|'],
    ],
  ])('%s', (_what, reports, expected) => {
    expect(counted(...reports)).toEqual(expected)
  })

  test('what differs is counted once in a sum, as an interval', () => {
    const { figures } = only({ figures: [exact(120)] }, { figures: [exact(150)] }, { figures: [exact(120)] })
    expect(countPeople(figures)).toEqual({ min: 120, max: 150, groupsStated: 1, groupsUnstated: 0 })
  })

  test('copies of one text are one source', () => {
    const [figure] = only(
      { figures: [exact(120)] },
      ...['r2', 'r3', 'r4'].map(() => ({ figures: [exact(150)], copyGroup: 'r2' })),
    ).figures
    expect([figure?.settled.by, figure?.min, figure?.max]).toEqual(['range', 120, 150])
  })

  test('every number keeps its sentence', () => {
    const [figure] = only({ figures: [exact(120)] }, { figures: [exact(150)] }).figures
    expect(figure?.settled.claims.map(({ evidence }) => evidence.map((one) => `${one.reportId} ${one.quote}`))).toEqual(
      [['r1 figure 120'], ['r2 figure 150']],
    )
  })
})

describe('the date', () => {
  test('two days told: the one of more sources, and both said', () => {
    const { date } = only({ on: '2025-02-06' }, {}, {})
    expect([date.start, date.settled.by]).toEqual(['2025-02-07', 'more_sources'])
    expect(date.settled.claims.map(({ start, sources }) => [start, sources])).toEqual([
      ['2025-02-07', 2],
      ['2025-02-06', 1],
    ])
  })

  test('one against one: the first told', () => {
    const { date } = only({ published: '2025-02-07' }, { on: '2025-02-06', published: '2025-02-08' })
    expect([date.start, date.settled.by]).toEqual(['2025-02-07', 'first_told'])
  })

  test('a day of a longer visit, and the month it lies in, differ in nothing', () => {
    const { date } = only({ on: '2025-02-06/2025-02-07' }, { on: '2025-02-06/2025-02-07' }, {})
    expect(date.settled).toEqual({ by: 'agreed', claims: [] })
  })
})

describe('the place, the role and the kind', () => {
  test('a town told in two scripts is one', () => {
    expect(only({ place: 'صفرو' }, { place: 'Sefrou' }).place?.settled).toEqual({ by: 'agreed', claims: [] })
  })

  test('two towns: the one of more sources, and both said', () => {
    const stops = ['institute: المعهد المتخصص', 'chamber: الغرفة']
    const { place } = only({ place: 'صفرو', stops }, { place: 'صفرو', stops }, { place: 'البهاليل', stops })
    expect([place?.name, place?.settled.by, place?.settled.claims.map(({ name }) => name)]).toEqual([
      'صفرو',
      'more_sources',
      ['صفرو', 'البهاليل'],
    ])
  })

  test('a role told in two ways', () => {
    const minister = { officials: [`${AMINE} @minister:artisanat`] }
    const { officials } = only(minister, { officials: [`${AMINE} @secretary_of_state:artisanat`] }, minister)
    expect(officials.map(({ role, roleSettled }) => [role, roleSettled.by, roleSettled.claims.length])).toEqual([
      ['minister', 'more_sources', 2],
    ])
  })

  test('what was announced as a meeting and reported as a ceremony is a ceremony, without dispute', () => {
    const { kind, kindSettled } = only({ kind: 'meeting', status: 'announced' }, { kind: 'ceremony' })
    expect([kind, kindSettled.by]).toEqual(['ceremony', 'agreed'])
  })
})

describe('one official, one facility, whatever they are called', () => {
  test('the office in one report, the holder in another', () => {
    const { officials } = only(
      { officials: ['عامل الإقليم @governor:MA-FES', AMINE] },
      { officials: [AMINE, 'Karim Jalal @governor:MA-FES'] },
    )
    expect(officials.map(({ id, evidence }) => `${id} ${evidence.length}`)).toEqual(['governor:MA-FES 2', 'a-amine 2'])
  })

  test('a post alone, of which nobody knows where it is, is the same in two reports of one visit and in no other visit', () => {
    const post = 'رئيس المجلس الإقليمي @post'
    const [first, ...others] = mergeVisits(
      [
        tell('r1', { officials: [AMINE, post] }),
        tell('r2', { officials: [AMINE, post] }),
        tell('r3', { officials: [AMINE, post], on: '2016-05-03', region: null, province: null, place: null }),
      ],
      [],
    ).map(({ officials }) => officials)
    expect(first?.map(({ name, evidence }) => `${name} ${evidence.length}`)).toEqual([
      'عادل أمين 2',
      'رئيس المجلس الإقليمي 2',
    ])
    expect(others).toHaveLength(1)
    expect(others[0]?.[0]?.id).toBe(first?.[0]?.id)
    expect(others[0]?.[1]?.id).not.toBe(first?.[1]?.id)
  })

  test('a facility by its id in both languages', () => {
    const { stops } = only(
      { stops: ['craft_complex: مركب الصناعة التقليدية باب بوجلود @craft_complex|bb|MA-FES'] },
      { stops: ['craft_complex: complexe artisanal de Bab Boujloud @craft_complex|bb|MA-FES', 'craft_complex: autre'] },
    )
    expect(stops.map(({ name, evidence }) => `${name} ${evidence.length}`)).toEqual([
      'مركب الصناعة التقليدية باب بوجلود 2',
      'autre 1',
    ])
  })

  test('its id does not depend on which name came first', () => {
    const names = ['institute: المعهد المتخصص للفنون @isat', 'institute: المعهد المتخصص @institute|fs|MA-FES']
    const ids = [names, names.toReversed()].map((stops) => only(...stops.map((stop) => ({ stops: [stop] }))).stops)
    expect(ids.map((stops) => stops.map(({ facilityId }) => facilityId).join())).toEqual(['isat', 'isat'])
  })

  test('a cooperative without a name is that of no other visit', () => {
    const stop = (on: string) => only({ on, stops: ['cooperative: تعاونية'] }).stops[0]?.facilityId
    expect(stop('2025-02-07')).toBe(stop('2025-02-07'))
    const [one, other] = mergeVisits(
      [
        tell('r1', { stops: ['cooperative: تعاونية'] }),
        tell('r9', { on: '2020-01-01', stops: ['cooperative: تعاونية'] }),
      ],
      [],
    )
    expect(one?.stops[0]?.facilityId).not.toBe(other?.stops[0]?.facilityId)
  })

  test('a stop lies in the town of the visit, or is only known to lie in the province', () => {
    const [stop] = only({ point: [34.03, -5], stops: ['institute: المعهد'] }).stops
    expect(stop).toMatchObject({ lat: 34.03, lon: -5, precision: 'town' })
    expect(only({ place: null, stops: ['institute: المعهد'] }).stops[0]).toMatchObject({
      lat: null,
      precision: 'province',
    })
  })
})

describe('the history', () => {
  const events = (...all: Said[]) =>
    only(...all).history.map(({ status, published, start, sources }) => `${published} ${status} ${start} ${sources}`)

  test('announced, held', () => {
    expect(events({ status: 'announced', published: '2025-02-02' }, { published: '2025-02-08' }, {})).toEqual([
      '2025-02-02 announced 2025-02-07 1',
      '2025-02-08 held 2025-02-07 2',
    ])
  })

  test('announced for one day, then for the next, then called off', () => {
    const announced = { status: 'announced' as const }
    expect(
      events(
        { ...announced, published: '2025-02-01' },
        { ...announced, published: '2025-02-03', on: '2025-02-08' },
        { status: 'cancelled', published: '2025-02-05', on: '2025-02-08' },
      ),
    ).toEqual([
      '2025-02-01 announced 2025-02-07 1',
      '2025-02-03 announced 2025-02-08 1',
      '2025-02-05 cancelled 2025-02-08 1',
    ])
  })
})
