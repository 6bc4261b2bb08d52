import { type Decision, pairSubject, type ToldVisit } from '@jawla/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linker, mergeVisits, suggestPairs } from '../src/index.ts'
import { tell } from './tell.ts'

const ESSAADI = 'lahcen-essaadi=لحسن السعدي'
const ESSAADI_FR = 'lahcen-essaadi=Lahcen Essaadi'

/** Which reports are told as one visit, e.g. `['r1 r2', 'r3']`. */
const groups = (...told: ToldVisit[]) =>
  mergeVisits(told, [])
    .map((visit) => [...visit.reports].sort().join(' '))
    .sort()

describe('reports of one visit become one visit', () => {
  test('the same secretary of state in the same town on the same day', () => {
    expect(groups(tell('r1', { officials: [ESSAADI] }), tell('r2', { officials: [ESSAADI] }))).toEqual(['r1 r2'])
  })

  test('one report in Arabic, one in French', () => {
    const arabic = tell('r1', { officials: [ESSAADI], stops: ['institute: المعهد المتخصص في فنون الصناعة التقليدية'] })
    const french = tell('r2', { place: 'Fès', officials: [ESSAADI_FR], stops: ['institute: institut spécialisé'] })
    expect(groups(arabic, french)).toEqual(['r1 r2'])
  })

  test('one tells of two days, the other of the second', () => {
    const tour = tell('r1', { on: '2025-02-10/2025-02-11', officials: [ESSAADI] })
    expect(groups(tour, tell('r2', { on: '2025-02-11', officials: [ESSAADI] }))).toEqual(['r1 r2'])
  })

  test('the announcement and the report that it was held: held', () => {
    const announced = tell('r1', { status: 'announced', published: '2025-02-05', officials: [ESSAADI] })
    const [visit, ...others] = mergeVisits([announced, tell('r2', { officials: [ESSAADI] })], [])
    expect(others).toEqual([])
    expect(visit?.status).toBe('held')
    expect(visit?.trigger.map((one) => one.quote)).toEqual(['trigger r1', 'trigger r2'])
  })

  test('no official in common, but the same number of graduates at the same kind of centre', () => {
    const arabic = tell('r1', {
      officials: ['عبد المالك الغزاوي'],
      stops: ['women_centre: فضاء الصانعة'],
      figures: [{ min: 93, max: 93 }],
    })
    const french = tell('r2', {
      place: 'Fès',
      officials: ['A. El Ghazaoui'],
      stops: ['women_centre: Espace femme'],
      figures: [{ min: 93, max: 93 }],
    })
    expect(groups(arabic, french)).toEqual(['r1 r2'])
  })

  test('a report without a day, published the day after, on the same official in the same town', () => {
    expect(groups(tell('r1', { officials: [ESSAADI] }), tell('r2', { on: null, officials: [ESSAADI] }))).toEqual([
      'r1 r2',
    ])
  })
})

describe('what is not surely one visit stays apart', () => {
  const essaadi = { officials: [ESSAADI] }
  test.each<[string, ToldVisit, ToldVisit]>([
    ['two provinces on one day', tell('r1', essaadi), tell('r2', { ...essaadi, province: 'MA-MEK', place: 'مكناس' })],
    [
      'two neighbouring towns of one province on one day',
      tell('r1', { ...essaadi, place: 'إنزكان' }),
      tell('r2', { ...essaadi, place: 'أيت ملول' }),
    ],
    [
      'two towns by their coordinates',
      tell('r1', { ...essaadi, place: 'Inezgane', point: [30.36, -9.54] }),
      tell('r2', { ...essaadi, place: 'أيت ملول', point: [30.33, -9.5] }),
    ],
    ['two officials in one town on one day', tell('r1', essaadi), tell('r2', { officials: ['فاطمة الزهراء عمور'] })],
    [
      'a fair opened one day and toured nine days later',
      tell('r1', { ...essaadi, kind: 'fair', stops: ['fair: المعرض الجهوي'] }),
      tell('r2', { ...essaadi, kind: 'fair', on: '2025-02-16', stops: ['fair: المعرض الجهوي'] }),
    ],
    [
      'a fair of ten days and a visit on its last',
      tell('r1', { ...essaadi, kind: 'fair', on: '2025-02-07/2025-02-16' }),
      tell('r2', { ...essaadi, on: '2025-02-16' }),
    ],
    [
      'the same official in the same town on the next day, nothing else in common',
      tell('r1', essaadi),
      tell('r2', { ...essaadi, on: '2025-02-08' }),
    ],
    [
      'two visits without day or publication day',
      tell('r1', { ...essaadi, on: null, published: null }),
      tell('r2', { ...essaadi, on: null, published: null }),
    ],
    [
      'nothing known but the region',
      tell('r1', { province: null, place: null }),
      tell('r2', { province: null, place: null }),
    ],
    [
      'a visit announced without a day and one held',
      tell('r1', { ...essaadi, on: null, status: 'announced' }),
      tell('r2', essaadi),
    ],
  ])('%s', (_what, one, other) => {
    expect(groups(one, other)).toEqual(['r1', 'r2'])
  })

  test('two visits of one report, even where another report tells of both as one', () => {
    const morning = tell('r1#0', { officials: [ESSAADI] })
    const evening = tell('r1#1', { officials: [ESSAADI] })
    expect(mergeVisits([morning, evening], [])).toHaveLength(2)
    expect(mergeVisits([morning, evening, tell('r2', { officials: [ESSAADI] })], [])).toHaveLength(2)
  })

  test('two towns, even where a third report leaves the town out', () => {
    const towns = ['إنزكان', 'أيت ملول', null].map((place, index) => tell(`r${index}`, { place, officials: [ESSAADI] }))
    expect(mergeVisits(towns, [])).toHaveLength(2)
  })

  test('what a person decided to be two visits, until the next decision on it', () => {
    const told = [tell('r1', { officials: [ESSAADI] }), tell('r2', { officials: [ESSAADI] })]
    const decide = (id: number, after: Decision['after']): Decision => {
      return {
        id,
        who: 'reviewer',
        at: '2026-01-01T00:00:00Z',
        subject: 'pair:r2#0 r1#0',
        before: null,
        after,
        why: 'two days',
      }
    }
    expect(mergeVisits(told, [decide(1, 'apart')])).toHaveLength(2)
    expect(mergeVisits(told, [decide(2, null), decide(1, 'apart')])).toHaveLength(1)
    expect(mergeVisits(told, [{ ...decide(1, 'apart'), subject: 'visit:v-1' }])).toHaveLength(1)
  })
})

describe('the facts of a joined visit', () => {
  const only = (...told: ToldVisit[]) => {
    const [visit, ...others] = mergeVisits(told, [])
    if (!visit || others.length > 0) throw new Error(`not one visit: ${others.length + (visit ? 1 : 0)}`)
    return visit
  }
  const e = { officials: [ESSAADI] }

  test('two groups without a number in each of two reports are two groups, and no number appears', () => {
    const { figures } = only(tell('r1', { ...e, figures: [{}, {}] }), tell('r2', { ...e, figures: [{}, {}] }))
    expect(figures.map(({ min, max, evidence }) => [min, max, evidence.length])).toEqual([
      [null, null, 2],
      [null, null, 2],
    ])
  })

  test('the day that most independent outlets tell, not the one told most often', () => {
    const tour = { ...e, on: '2025-02-06/2025-02-07', programs: ['p=برنامج'] }
    const copies = ['r1', 'r2', 'r3'].map((id) => tell(id, { ...tour, outlet: 'وكالة' }))
    const others = ['r4', 'r5'].map((id) => tell(id, { ...e, on: '2025-02-07', programs: ['p=برنامج'] }))
    const { date, outlets } = only(...copies, ...others)
    expect([date.start, date.evidence.length, outlets]).toEqual(['2025-02-07', 2, 3])
  })

  test('the day that most independent sources tell: an agency text counts once, however many print it', () => {
    const tour = { ...e, on: '2025-02-06/2025-02-07', programs: ['p=برنامج'] }
    const copies = ['r1', 'r2', 'r3'].map((id) => tell(id, { ...tour, copyGroup: 'r1' }))
    const others = ['r4', 'r5'].map((id) => tell(id, { ...e, on: '2025-02-07', programs: ['p=برنامج'] }))
    const { date, outlets, reports } = only(...copies, ...others)
    expect([date.start, date.evidence.length, outlets, reports.length]).toEqual(['2025-02-07', 2, 3, 5])
  })

  test('a day known to one report over the month known to the others', () => {
    const month = { ...e, on: '2025-02', programs: ['p=برنامج'], stops: ['institute: المعهد المتخصص'] }
    const { date } = only(tell('r1', month), tell('r2', month), tell('r3', { ...month, on: '2025-02-07' }))
    expect([date.start, date.precision]).toEqual(['2025-02-07', 'day'])
  })

  test('stops: one of each, in the order of the fullest report, under the fullest Arabic name', () => {
    const french = tell('r1', {
      ...e,
      place: null,
      stops: ['chamber: siège de la chambre', 'institute: institut spécialisé'],
    })
    const arabic = tell('r2', {
      ...e,
      place: null,
      stops: ['institute: المعهد المتخصص', 'chamber: غرفة الصناعة التقليدية', 'cooperative: تعاونية'],
    })
    expect(only(french, arabic).stops.map(({ name, evidence }) => `${name} ${evidence.length}`)).toEqual([
      'المعهد المتخصص 2',
      'غرفة الصناعة التقليدية 2',
      'تعاونية 1',
    ])
  })

  test('two cooperatives of one report stay two stops', () => {
    const { stops } = only(
      tell('r1', { ...e, stops: ['cooperative: تعاونية النحاس', 'cooperative: تعاونية الأمل للنحاس'] }),
    )
    expect(stops).toHaveLength(2)
  })

  test('a facility has the same id on another visit, another one in another province', () => {
    const stops = ['institute: المعهد المتخصص']
    const [a, b, c] = [{}, { on: '2024-01-01' }, { province: 'MA-MEK', place: 'مكناس' }].map(
      (where, index) => only(tell(`r${index}`, { ...where, stops })).stops[0]?.facilityId,
    )
    expect(a).toMatch(/^f-[0-9a-f]{13}$/)
    expect([b === a, c === a]).toEqual([true, false])
  })

  test('an official with an id in one report and the same name without in another is one official', () => {
    const { officials } = only(tell('r1', e), tell('r2', { officials: ['لحسن السّعدي', ESSAADI] }))
    expect(officials.map(({ id }) => id)).toEqual(['lahcen-essaadi'])
  })

  test('reports by day of publication, a sample only where all are', () => {
    const later = tell('r1', { ...e, published: '2025-02-09T10:00:00Z', sample: true })
    const { reports, sample, id } = only(later, tell('r2', { ...e, published: '2025-02-08', outlet: null }))
    expect([reports, sample]).toEqual([['r2', 'r1'], false])
    expect(id).toMatch(/^v-[0-9a-f]{13}$/)
  })

  test('the region and province that only one report tells', () => {
    const vague = tell('r1', { ...e, region: null, province: null, place: null, programs: ['p=برنامج'] })
    const { region, province } = only(vague, tell('r2', { ...e, programs: ['p=برنامج'] }))
    expect([region, province]).toEqual(['MA-03', 'MA-FES'])
  })
})

describe('whatever the order of arrival', () => {
  const telling = fc.record({
    report: fc.integer({ min: 1, max: 12 }),
    published: fc.constantFrom('2025-02-08', '2025-02-09', null),
    outlet: fc.constantFrom('a', 'b', null),
    status: fc.constantFrom('held' as const, 'announced' as const),
    on: fc.constantFrom('2025-02-07', '2025-02-07/2025-02-08', '2025-02-08', '2025-02', null),
    province: fc.constantFrom('MA-FES', 'MA-MEK', null),
    place: fc.constantFrom('فاس', 'بنسودة', 'Fès', null),
    officials: fc.subarray([ESSAADI, ESSAADI_FR, 'عمور', 'والي الجهة']),
    stops: fc.subarray(['institute: المعهد المتخصص', 'institute: معهد متخصص', 'fair: salon']),
    figures: fc.subarray([{ min: 120, max: 120 }, { min: 150, max: 150 }, {}]),
  })
  const record = fc
    .array(telling, { maxLength: 14 })
    .map((all) => all.map(({ report, ...told }, index) => tell(`r${report}#${index}`, told)))

  test('the same told visits give byte-identical visits', () => {
    fc.assert(
      fc.property(
        record.chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length }))),
        ([told, shuffled]) => {
          expect(JSON.stringify(mergeVisits(shuffled, []))).toBe(JSON.stringify(mergeVisits(told, [])))
        },
      ),
      { numRuns: 300 },
    )
  })

  const verdicts = fc.array(
    fc.tuple(fc.nat(13), fc.nat(13), fc.constantFrom('together' as const, 'apart' as const, null)),
    { maxLength: 6 },
  )
  const decide = (told: readonly ToldVisit[], pairs: readonly (readonly [number, number, Decision['after']])[]) =>
    pairs.flatMap(([a, b, after], index): Decision[] => {
      const [one, other] = [told[a]?.key, told[b]?.key]
      if (!one || !other || one === other) return []
      const signature = { who: 'reviewer', at: '2026-01-01T00:00:00Z', before: null, why: '' }
      return [{ id: index + 1, subject: pairSubject(one, other), after, ...signature }]
    })

  test('what is linked to nothing else, by rule or by hand, can be merged alone', () => {
    fc.assert(
      fc.property(record, verdicts, (told, pairs) => {
        const decisions = decide(told, pairs)
        const alone = linkedParts(told, decisions).flatMap((part) => mergeVisits(part, decisions))
        expect(alone.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(mergeVisits(told, decisions))
      }),
      { numRuns: 300 },
    )
  })

  test('each part and what is near it give the suggestions that the whole gives', () => {
    fc.assert(
      fc.property(record, verdicts, (told, pairs) => {
        const decisions = decide(told, pairs)
        const whole = suggestPairs({ told, near: [], visits: mergeVisits(told, decisions) }, decisions)
        const parts = linkedParts(told, decisions).flatMap((part) => {
          const near = told.filter((one) => !part.includes(one))
          return suggestPairs({ told: part, near, visits: mergeVisits(part, decisions) }, decisions).filter(
            ({ pair }) => pair.some((key) => part.some((one) => one.key === key)),
          )
        })
        const ofPart = new Set(parts.map((one) => JSON.stringify(one)))
        expect([...ofPart].sort()).toEqual(whole.map((one) => JSON.stringify(one)).sort())
      }),
    )
  })

  test('decisions in any order of the list, by their number, give the same visits', () => {
    fc.assert(
      fc.property(record, verdicts, (told, pairs) => {
        const decisions = decide(told, pairs)
        expect(mergeVisits(told, decisions.toReversed())).toEqual(mergeVisits(told, decisions))
      }),
    )
  })

  test('every told visit is in exactly one visit, and no two of one report in the same', () => {
    fc.assert(
      fc.property(record, (told) => {
        const visits = mergeVisits(told, [])
        expect(visits.flatMap((visit) => visit.told).sort()).toEqual(told.map(({ key }) => key).sort())
        for (const visit of visits) expect(visit.reports).toHaveLength(visit.told.length)
      }),
    )
  })
})

/** The parts of a record that are linked among themselves, directly or through others. */
function linkedParts(told: readonly ToldVisit[], decisions: readonly Decision[]): ToldVisit[][] {
  const linked = linker()
  const tied = new Set(decisions.flatMap(({ subject, after }) => (after === 'together' ? subject : [])))
  const parts: ToldVisit[][] = []
  for (const one of told) {
    const pulls = (other: ToldVisit) => linked(one, other) || tied.has(pairSubject(one.key, other.key))
    const near = parts.filter((part) => part.some(pulls))
    for (const part of near) parts.splice(parts.indexOf(part), 1)
    parts.push([one, ...near.flat()])
  }
  return parts
}

test('nothing told gives no visits', () => {
  expect(mergeVisits([], [])).toEqual([])
})
