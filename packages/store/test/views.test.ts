import {
  crossCountSchema,
  EMPTY_FILTER,
  type Filter,
  facetsSchema,
  facilityListSchema,
  facilityPointSchema,
  graduatesOverTimeSchema,
  headlineSchema,
  LIST_FIELDS,
  type MergedVisit,
  outletKey,
  placeCountSchema,
  provinceCountSchema,
  regionCountSchema,
  type TimeUnit,
  timelineSchema,
  unitEnd,
  visitPageSchema,
} from '@jawla/domain'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  countAcross,
  countByProvince,
  countByRegion,
  countByTime,
  countMonths,
  countPlaces,
  type Db,
  facets,
  facilityPoints,
  findChoices,
  findVisit,
  graduatesOverTime,
  headline,
  listFacilities,
  listVisits,
  openVisitIndex,
  saveReport,
  streamVisits,
  wholeRecord,
} from '../src/index.ts'
import { describeOnBothEngines } from './engines.ts'
import { AGREED, aReport, aVisit, NO_POINT, NOW, onDay, replaceVisits, saidIn, UNDATED } from './examples.ts'

const stop = (facilityId: string, type: MergedVisit['stops'][number]['type']): MergedVisit['stops'][number] => {
  return { facilityId, name: facilityId, type, place: null, ...NO_POINT, evidence: [] }
}
const graduates = (report: string, min: number | null, max = min): MergedVisit['figures'][number] => {
  const qualifier = min === null ? 'unspecified' : max === null ? 'at_least' : 'exact'
  return {
    measure: 'graduates',
    min,
    max,
    qualifier,
    planned: false,
    program: null,
    settled: AGREED,
    evidence: saidIn(report),
  }
}
const program = (id: string): Pick<MergedVisit, 'programs'> => ({ programs: [{ id, name: id, evidence: [] }] })
const nobody: Pick<MergedVisit, 'officials'> = { officials: [] }

/** Seven visits: three in Fès, one of them announced; Meknès; Tanger, called off; one of a month; one of no day. */
const VISITS: MergedVisit[] = [
  aVisit('v1', ['r1', 'r2'], {
    ...onDay('2025-02-06', '2025-02-07'),
    ...program('p1'),
    stops: [stop('f-1', 'institute'), stop('f-2', 'chamber'), stop('f-3', 'institute')],
    figures: [graduates('r1', 120), graduates('r2', 150), graduates('r1', null)],
  }),
  aVisit('v2', ['r3'], { ...onDay('2025-02-07'), ...nobody, stops: [stop('f-1', 'institute')], kind: 'fair' }),
  aVisit('v3', ['r4'], {
    ...onDay('2026-05-01'),
    ...program('p1'),
    status: 'announced',
    stops: [stop('f-9', 'museum')],
    figures: [{ ...graduates('r4', 500), planned: true }],
  }),
  aVisit('v4', ['r5'], {
    ...onDay('2025-02-28', '2025-03-02'),
    province: 'MA-MEK',
    place: null,
    figures: [graduates('r5', 30)],
  }),
  aVisit('v5', ['r6'], {
    ...onDay('2024-12-31'),
    region: 'MA-01',
    province: 'MA-TNG',
    status: 'cancelled',
    ...program('p2'),
  }),
  aVisit('v6', ['r7'], {
    date: {
      start: '2025-02-01',
      end: '2025-02-28',
      precision: 'month',
      basis: 'stated',
      settled: AGREED,
      evidence: [],
    },
    place: { name: 'Fès', lat: 34.03, lon: -5, precision: 'town', settled: AGREED, evidence: [] },
    ...nobody,
  }),
  aVisit('v7', ['r7'], { ...UNDATED, region: null, province: null, place: null, told: ['r7#1'], ...nobody }),
]

async function fill(db: Db, visits: readonly MergedVisit[] = VISITS): Promise<void> {
  for (const id of new Set(visits.flatMap(({ reports }) => reports))) {
    await saveReport(db, aReport(id, { sample: id === 'r3' }), NOW)
  }
  await replaceVisits(db, { toldKeys: [], visits })
}

const where = (filter: Partial<Filter>): Filter => ({ ...EMPTY_FILTER, ...filter })

describeOnBothEngines('what the store answers', (db) => {
  const index = () => openVisitIndex(db())
  describe('with seven visits', () => {
    beforeEach(() => fill(db()))
    const ids = async (filter: Filter, limit = 200) =>
      (await listVisits(index(), filter, { limit })).items.map(({ id }) => id)

    test.each<[string, Partial<Filter>, string[]]>([
      ['nothing chosen', {}, ['v3', 'v4', 'v2', 'v1', 'v6', 'v5', 'v7']],
      ['a region', { regions: ['MA-01'] }, ['v5']],
      ['two regions', { regions: ['MA-01', 'MA-03'] }, ['v3', 'v4', 'v2', 'v1', 'v6', 'v5']],
      ['a programme', { programs: ['p1'] }, ['v3', 'v1']],
      ['an official', { officials: ['essaadi'] }, ['v3', 'v4', 'v1', 'v5']],
      ['a type of facility', { facilityTypes: ['institute'] }, ['v2', 'v1']],
      ['a kind', { kinds: ['fair'] }, ['v2']],
      ['a status', { statuses: ['announced', 'cancelled'] }, ['v3', 'v5']],
      ['from a day that a visit ends on', { from: '2025-03-02' }, ['v3', 'v4']],
      ['to a day that a visit begins on', { to: '2025-02-01' }, ['v6', 'v5']],
      ['a day in the middle', { from: '2025-02-06', to: '2025-02-06' }, ['v1', 'v6']],
      [
        'all at once',
        {
          regions: ['MA-03'],
          programs: ['p1', 'p2'],
          officials: ['essaadi'],
          facilityTypes: ['chamber'],
          kinds: ['field_visit'],
          statuses: ['held'],
          from: '2025-01-01',
          to: '2025-12-31',
        },
        ['v1'],
      ],
      ['a province', { provinces: ['MA-MEK'] }, ['v4']],
      ['a role', { roles: ['secretary_of_state'] }, ['v3', 'v4', 'v1', 'v5']],
      ['a facility', { facilities: ['f-1'] }, ['v2', 'v1']],
      ['an outlet', { outlets: [outletKey('جريدة المثال')] }, ['v3', 'v4', 'v2', 'v1', 'v6', 'v5', 'v7']],
      ['a language', { languages: ['fr'] }, []],
      ['two sources', { sources: ['2', '3'] }, ['v1']],
      ['a number of graduates', { graduates: ['stated'] }, ['v4', 'v1']],
      ['graduates that nobody tells of', { graduates: ['none'], statuses: ['held'] }, ['v2', 'v6', 'v7']],
      ['words of a report', { q: 'بزيارة r3' }, ['v2']],
      ['words that do not count', { q: 'في' }, ['v3', 'v4', 'v2', 'v1', 'v6', 'v5', 'v7']],
      ['words that nobody writes', { q: 'زليج' }, []],
      ['what nothing has', { programs: ["p1'); drop table visit; --"] }, []],
    ])('%s: list, stream, headline and facets agree', async (_what, chosen, expected) => {
      const filter = where(chosen)
      expect(await ids(filter)).toEqual(expected)
      const streamed: string[] = []
      for await (const { id } of streamVisits(index(), filter)) streamed.push(id)
      expect(streamed).toEqual([...expected].sort())
      expect((await headline(index(), filter)).visits).toBe(expected.length)
      const { statuses } = await facets(index(), { ...filter, statuses: [] })
      const counted = statuses.choices.filter(
        ({ value }) => filter.statuses.length === 0 || filter.statuses.some((status) => status === value),
      )
      expect(counted.reduce((sum, { visits }) => sum + visits, 0)).toBe(expected.length)
    })

    test('every answer keeps to its schema', async () => {
      const filter = where({ from: '2020-01-01' })
      for (const one of [EMPTY_FILTER, filter, where({ regions: ['MA-12'] })]) {
        headlineSchema.strict().parse(await headline(index(), one, { today: '2025-02-10' }))
        facetsSchema.parse(await facets(index(), one))
        visitPageSchema.strict().parse(await listVisits(index(), one))
        regionCountSchema
          .strict()
          .array()
          .parse(await countByRegion(index(), one))
        timelineSchema.strict().parse(await countByTime(index(), one, { unit: 'week', split: 'officials' }))
        provinceCountSchema
          .strict()
          .array()
          .parse(await countByProvince(index(), one))
        graduatesOverTimeSchema
          .strict()
          .parse(await graduatesOverTime(index(), one, { unit: 'year', split: 'programs' }))
        crossCountSchema
          .strict()
          .parse(await countAcross(index(), one, { rows: 'officials', columns: 'regions', most: 5 }))
        facilityListSchema
          .strict()
          .parse(await listFacilities(index(), one, { order: 'waiting', offset: 0, limit: 10 }))
        facilityPointSchema
          .strict()
          .array()
          .parse(await facilityPoints(index(), one))
        placeCountSchema
          .strict()
          .array()
          .parse(await countPlaces(index(), one))
      }
    })

    test('pages follow each other without a gap or a repeat, also over visits of one day and of none', async () => {
      for (const limit of [1, 2, 3, 7]) {
        const seen: string[] = []
        let cursor: string | null = null
        do {
          const page: Awaited<ReturnType<typeof listVisits>> = await listVisits(index(), EMPTY_FILTER, {
            cursor,
            limit,
          })
          expect(page.total).toBe(7)
          seen.push(...page.items.map(({ id }) => id))
          cursor = page.nextCursor
        } while (cursor !== null)
        expect(seen).toEqual(['v3', 'v4', 'v2', 'v1', 'v6', 'v5', 'v7'])
      }
    })

    test.each([
      [{ limit: 0 }, 'limit of visits must be 1 to 200: 0'],
      [{ limit: 201 }, 'limit of visits must be 1 to 200: 201'],
      [{ limit: 1.5 }, 'limit of visits must be 1 to 200: 1.5'],
      [{ cursor: 'x' }, 'not a cursor of a list of visits: x'],
      [{ cursor: '2025-02-30_v1' }, 'not a cursor of a list of visits: 2025-02-30_v1'],
    ])('a page asked for with %j is refused', async (paging, message) => {
      await expect(listVisits(index(), EMPTY_FILTER, paging)).rejects.toThrow(message)
    })

    test('a row of the list', async () => {
      const { items } = await listVisits(index(), where({ facilityTypes: ['chamber'] }))
      expect(items).toEqual([
        {
          id: 'v1',
          kind: 'field_visit',
          status: 'held',
          date: { start: '2025-02-06', end: '2025-02-07', precision: 'day', basis: 'stated' },
          region: 'MA-03',
          province: 'MA-FES',
          place: 'فاس',
          officials: [{ id: 'essaadi', role: 'secretary_of_state', names: { ar: 'لحسن السعدي', fr: null } }],
          stopCount: 3,
          graduateGroups: 2,
          graduateGroupsStated: 1,
          reports: ['r1', 'r2'],
          outlets: 2,
          sample: false,
          snippets: [],
        },
      ])
    })

    test('the headline: reached is what was held, and numbers that outlets disagree on are an interval', async () => {
      expect(await headline(index(), EMPTY_FILTER)).toEqual({
        visits: 7,
        held: 5,
        announced: 1,
        cancelled: 1,
        facilities: 3,
        provincesReached: 2,
        reports: 7,
        sampleReports: 1,
        undated: 1,
        graduates: { min: 150, max: 180, groupsStated: 2, groupsUnstated: 1 },
        first: '2024-12-31',
        last: '2026-05-01',
        comparison: null,
      })
    })

    test.each<[string, Partial<Filter>, string, string, number, number]>([
      ['no period: twelve months', { statuses: ['held', 'cancelled'] }, '2024-02-11', '2023-02-11', 4, 0],
      ['a day', { from: '2025-02-07', to: '2025-02-07' }, '2025-02-07', '2025-02-06', 3, 2],
      [
        'a month of a region',
        { regions: ['MA-03'], from: '2025-03-01', to: '2025-03-31' },
        '2025-03-01',
        '2025-02-01',
        1,
        4,
      ],
    ])(
      'two periods compared are what the headline of each says: %s',
      async (_what, chosen, from, start, now, before) => {
        const told = await headline(index(), where(chosen), { today: '2025-02-10' })
        expect(told).toEqual({ ...(await headline(index(), where(chosen))), comparison: expect.anything() })
        const { comparison } = told
        expect(comparison).toMatchObject({ now: { from, visits: now }, before: { from: start, visits: before } })
        for (const { from, to, ...figures } of [comparison?.now, comparison?.before].flatMap((one) => one ?? [])) {
          expect(await headline(index(), where({ ...chosen, from, to }))).toMatchObject(figures)
        }
      },
    )

    test('a period without an end, which has no length, is compared with none', async () => {
      const told = await headline(index(), where({ from: '2025-01-01' }), { today: '2025-02-10' })
      expect(told).toMatchObject({ visits: 5, comparison: null })
    })

    test('regions with visits, the last visit being one that was held', async () => {
      expect(await countByRegion(index(), EMPTY_FILTER)).toEqual([
        {
          region: 'MA-01',
          visits: 1,
          held: 0,
          facilities: 0,
          provincesReached: 0,
          lastVisit: null,
          latest: null,
          graduates: { min: null, max: null, groupsStated: 0, groupsUnstated: 0 },
        },
        {
          region: 'MA-03',
          visits: 5,
          held: 4,
          facilities: 3,
          provincesReached: 2,
          lastVisit: '2025-03-02',
          latest: { id: 'v4', start: '2025-02-28', end: '2025-03-02', precision: 'day' },
          graduates: { min: 150, max: 180, groupsStated: 2, groupsUnstated: 1 },
        },
      ])
    })

    test('a timeline: a visit counts in each unit that its days reach into, one that is dated more vaguely beside it', async () => {
      const uncut = async (unit: TimeUnit) => {
        const { rows, undated } = await countByTime(index(), EMPTY_FILTER, { unit, split: 'none' })
        return [
          ...rows.map((row) => `${row.start} ${row.held} ${row.announced} ${row.cancelled}`),
          `undated ${undated}`,
        ]
      }
      expect(await uncut('month')).toEqual([
        ...['2024-12-01 0 0 1', '2025-02-01 4 0 0', '2025-03-01 1 0 0', '2026-05-01 0 1 0', 'undated 1'],
      ])
      expect(await uncut('year')).toEqual(['2024-01-01 0 0 1', '2025-01-01 4 0 0', '2026-01-01 0 1 0', 'undated 1'])
      expect(await uncut('week')).toEqual([
        ...['2024-12-30 0 0 1', '2025-02-03 2 0 0', '2025-02-24 1 0 0', '2026-04-27 0 1 0', 'undated 2'],
      ])
      expect(await uncut('day')).toEqual([
        ...[
          '2024-12-31 0 0 1',
          '2025-02-06 1 0 0',
          '2025-02-07 2 0 0',
          '2025-02-28 1 0 0',
          '2025-03-01 1 0 0',
          '2025-03-02 1 0 0',
          '2026-05-01 0 1 0',
          'undated 2',
        ],
      ])
    })

    test.each(['day', 'week', 'month'] as const)(
      'a bar of a timeline by %s counts the visits it opens',
      async (unit) => {
        const { rows } = await countByTime(index(), EMPTY_FILTER, { unit, split: 'none' })
        expect(rows.length).toBeGreaterThan(3)
        for (const { start, held, announced, cancelled } of rows) {
          const opened = await listVisits(index(), where({ from: start, to: unitEnd(start, unit) }), { limit: 100 })
          const told = opened.items.filter(({ date }) => date?.precision === 'day' || unit === 'month')
          expect(told).toHaveLength(held + announced + cancelled)
        }
      },
    )

    test('a calendar: a month or year counts the visits that its days select', async () => {
      const { months, years, undated } = await countMonths(index(), EMPTY_FILTER)
      expect(months.map(({ start, visits }) => `${start} ${visits}`)).toEqual([
        ...['2024-12-01 1', '2025-02-01 4', '2025-03-01 1', '2026-05-01 1'],
      ])
      expect(years.map(({ start, visits }) => `${start} ${visits}`)).toEqual([
        ...['2024-01-01 1', '2025-01-01 4', '2026-01-01 1'],
      ])
      expect(undated).toBe(1)
      for (const [unit, counts] of [
        ['month', months],
        ['year', years],
      ] as const) {
        for (const { start, visits } of counts) {
          expect(await ids(where({ from: start, to: unitEnd(start, unit) }))).toHaveLength(visits)
        }
      }
    })

    test('a timeline cut by official: who is nobody’s visit is in no part', async () => {
      const { rows, parts } = await countByTime(index(), where({ from: '2025-01-01' }), {
        unit: 'year',
        split: 'officials',
      })
      expect(parts).toEqual([{ value: 'essaadi', names: { ar: 'لحسن السعدي', fr: null } }])
      expect(rows).toEqual([
        { start: '2025-01-01', part: 'essaadi', held: 2, announced: 0, cancelled: 0 },
        { start: '2025-01-01', part: null, held: 2, announced: 0, cancelled: 0 },
        { start: '2026-01-01', part: 'essaadi', held: 0, announced: 1, cancelled: 0 },
      ])
    })

    test('provinces with visits', async () => {
      const counts = await countByProvince(index(), EMPTY_FILTER)
      expect(
        counts.map(({ province, visits, held, facilities, lastVisit }) => [
          province,
          visits,
          held,
          facilities,
          lastVisit,
        ]),
      ).toEqual([
        ['MA-FES', 4, 3, 3, '2025-02-28'],
        ['MA-MEK', 1, 1, 0, '2025-03-02'],
        ['MA-TNG', 1, 0, 0, null],
      ])
      expect(counts.map(({ latest }) => latest && [latest.id, latest.precision])).toEqual([
        ['v6', 'month'],
        ['v4', 'day'],
        null,
      ])
    })

    test('graduates by programme: the only programme of a visit has its groups, others belong to none', async () => {
      const { rows, parts } = await graduatesOverTime(index(), EMPTY_FILTER, { unit: 'year', split: 'programs' })
      expect(parts.map(({ value }) => value)).toEqual(['p1'])
      expect(rows).toEqual([
        { start: '2025-01-01', part: 'p1', people: { min: 120, max: 150, groupsStated: 1, groupsUnstated: 1 } },
        { start: '2025-01-01', part: null, people: { min: 30, max: 30, groupsStated: 1, groupsUnstated: 0 } },
      ])
      const byRegion = await graduatesOverTime(index(), EMPTY_FILTER, { unit: 'month', split: 'regions' })
      expect(byRegion.rows.map(({ start, part, people }) => [start, part, people.min])).toEqual([
        ['2025-02-01', 'MA-03', 150],
      ])
    })

    test('two fields at once', async () => {
      expect(await countAcross(index(), EMPTY_FILTER, { rows: 'officials', columns: 'regions', most: 5 })).toEqual({
        rows: [{ value: 'essaadi', names: { ar: 'لحسن السعدي', fr: null }, visits: 4 }],
        columns: [
          { value: 'MA-03', names: null, visits: 5 },
          { value: 'MA-01', names: null, visits: 1 },
        ],
        cells: [
          [0, 0, 3],
          [0, 1, 1],
        ],
      })
    })

    test('facilities: by visits, or those first that have waited longest for one', async () => {
      const list = async (order: 'visits' | 'waiting') => {
        const { items, total } = await listFacilities(index(), EMPTY_FILTER, { order, offset: 0, limit: 10 })
        return [...items.map(({ id, visits, held, lastVisit }) => [id, visits, held, lastVisit]), total]
      }
      expect(await list('visits')).toEqual([
        ['f-1', 2, 2, '2025-02-07'],
        ['f-2', 1, 1, '2025-02-07'],
        ['f-3', 1, 1, '2025-02-07'],
        ['f-9', 1, 0, null],
        4,
      ])
      expect((await list('waiting'))[0]).toEqual(['f-9', 1, 0, null])
      const second = await listFacilities(index(), EMPTY_FILTER, { order: 'visits', offset: 1, limit: 1 })
      expect(second).toMatchObject({ items: [{ id: 'f-2', type: 'chamber', province: 'MA-FES' }], total: 4 })
    })

    test('facilities that no visit held is known to have reached since a day', async () => {
      const notSince = async (day: string) => {
        const page = { order: 'waiting', offset: 0, limit: 10 } as const
        const { items, total, neverReached } = await listFacilities(index(), EMPTY_FILTER, { ...page, notSince: day })
        return [...items.map(({ id, latest }) => `${id} ${latest?.id}`), total, neverReached]
      }
      expect(await notSince('2025-02-08')).toEqual(['f-9 undefined', 'f-1 v2', 'f-2 v1', 'f-3 v1', 4, 1])
      expect(await notSince('2025-02-07')).toEqual(['f-9 undefined', 1, 1])
    })

    test('choices are found by words of their names, in any spelling', async () => {
      const found = await findChoices(index(), EMPTY_FILTER, { field: 'officials', text: 'الْسعدى', most: 5 })
      expect(found).toMatchObject({ choices: [{ value: 'essaadi', visits: 4 }], total: 1 })
      expect(await findChoices(index(), EMPTY_FILTER, { field: 'officials', text: 'nobody', most: 5 })).toEqual({
        choices: [],
        total: 0,
      })
      expect((await findChoices(index(), EMPTY_FILTER, { field: 'facilities', text: '', most: 2 })).total).toBe(4)
    })

    test('places: one point is one place in two languages, under the name most visits give it', async () => {
      expect(await countPlaces(index(), where({ regions: ['MA-03'] }))).toEqual([
        {
          name: 'فاس',
          region: 'MA-03',
          province: 'MA-FES',
          lat: 34.03,
          lon: -5,
          precision: 'town',
          visits: 4,
          held: 3,
        },
      ])
    })

    test('facets: each field counts what its further choices would leave', async () => {
      const found = await facets(index(), where({ programs: ['p1'], statuses: ['held'] }))
      const told = Object.fromEntries(
        LIST_FIELDS.map((field) => [field, found[field].choices.map(({ value, visits }) => `${value} ${visits}`)]),
      )
      expect(told).toEqual({
        regions: ['MA-03 1'],
        provinces: ['MA-FES 1'],
        programs: ['p1 1'],
        crafts: [],
        partners: [],
        officials: ['essaadi 1'],
        roles: ['secretary_of_state 1'],
        facilities: ['f-1 1', 'f-2 1', 'f-3 1'],
        facilityTypes: ['chamber 1', 'institute 1'],
        kinds: ['field_visit 1'],
        statuses: ['announced 1', 'held 1'],
        outlets: ['جريده-المثال 1'],
        languages: ['ar 1'],
        sources: ['2 1'],
        graduates: ['stated 1'],
      })
      expect(found.officials.choices[0]?.names).toEqual({ ar: 'لحسن السعدي', fr: null })
    })

    test('an unknown visit is none', async () => {
      expect(await findVisit(wholeRecord(db()), 'v-none')).toBeNull()
    })
  })

  test('an empty store', async () => {
    expect(await listVisits(index(), EMPTY_FILTER)).toEqual({ items: [], total: 0, nextCursor: null })
    expect(await headline(index(), EMPTY_FILTER)).toMatchObject({
      visits: 0,
      first: null,
      graduates: { min: null, max: null },
    })
    expect([
      await countByRegion(index(), EMPTY_FILTER),
      await facilityPoints(index(), EMPTY_FILTER),
      await countPlaces(index(), EMPTY_FILTER),
    ]).toEqual([[], [], []])
  })

  test('one group without an upper bound leaves the sum without one', async () => {
    await fill(db(), [
      aVisit('v1', ['r1'], { figures: [graduates('r1', 200, null)] }),
      aVisit('v2', ['r2'], { figures: [graduates('r2', 30)] }),
    ])
    expect((await headline(index(), EMPTY_FILTER)).graduates).toEqual({
      min: 230,
      max: null,
      groupsStated: 2,
      groupsUnstated: 0,
    })
  })

  test('visits of one day, and visits of none, are listed in one order over all pages', async () => {
    const day = ['b', 'd', 'a', 'e', 'c'].map((id) => aVisit(id, ['r1'], { told: [`r1#${id}`] }))
    const none = ['y', 'x', 'z'].map((id) => aVisit(id, ['r1'], { ...UNDATED, told: [`r1#${id}`] }))
    await fill(db(), [...none, ...day])
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof listVisits>> = await listVisits(index(), EMPTY_FILTER, { cursor, limit: 2 })
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor
    } while (cursor !== null)
    expect(seen.join('')).toBe('edcbazyx')
  })

  test('a stream of more than one page gives every visit once', async () => {
    const many = Array.from({ length: 1_001 }, (_, index) => aVisit(`v${index}`, ['r1'], { told: [`r1#${index}`] }))
    await fill(db(), many)
    const seen = new Set<string>()
    for await (const { id } of streamVisits(index(), EMPTY_FILTER)) seen.add(id)
    expect(seen.size).toBe(1_001)
  })
})
