import { type Decision, pairSubject, type ToldVisit } from '@jawla/domain'
import { describe, expect, test } from 'vitest'
import { mergeVisits } from '../src/index.ts'
import { tell } from './tell.ts'

/** The telling with a change in its visit, as a store keeps it after a decision. */
function decided(told: ToldVisit, change: (visit: ToldVisit['visit']) => Partial<ToldVisit['visit']>): ToldVisit {
  return { ...told, visit: { ...told.visit, ...change(told.visit) } }
}

const byDecision = <T extends { evidence: { start: number; end: number; quote: string } | null }>(
  fact: T,
  decision = 7,
) => {
  if (fact.evidence === null) throw new Error('no words')
  return { ...fact, evidence: { ...fact.evidence, decision } }
}

const of = (officials: string[]) => ({ officials, stops: ['craft_complex: مركب الصناعة التقليدية'] })
const ONE = tell('r1', { ...of(['saadi=لحسن السعدي']), on: '2025-02-07', figures: [{ min: 120, max: 120 }] })
const TWO = tell('r2', { ...of(['saadi=لحسن السعدي']), on: '2025-02-07', figures: [{ min: 150, max: 150 }] })
const THREE = tell('r3', { ...of(['saadi=لحسن السعدي']), on: '2025-02-07', figures: [{ min: 150, max: 150 }] })

function together(one: string, other: string): Decision {
  const signed = { who: 'staff', at: '2025-03-01T00:00:00Z', why: '' }
  return { id: 1, ...signed, subject: pairSubject(one, other), before: null, after: 'together' }
}

describe('what a person decided in one report', () => {
  test('is the number of the visit, though more sources say otherwise; what they say is kept', () => {
    const told = decided(ONE, ({ figures }) => ({
      figures: figures.map((one) => byDecision({ ...one, min: 125, max: 125 })),
    }))
    const [visit] = mergeVisits([told, TWO, THREE], [])
    expect(visit?.figures).toMatchObject([{ min: 125, max: 125, settled: { by: 'decided' } }])
    expect(visit?.figures[0]?.settled.claims.map(({ min, sources }) => [min, sources])).toEqual([
      [150, 2],
      [125, 1],
    ])
  })

  test('is the day, the kind and the place of the visit', () => {
    const told = decided(ONE, ({ date, trigger, place }) => ({
      kind: 'inauguration',
      trigger: { ...trigger, decision: 8 },
      date: byDecision({ ...date, start: '2025-02-06', end: '2025-02-06' }),
      place: place && byDecision({ ...place, name: 'صفرو' }),
    }))
    // Another day makes it another visit, unless a person says that it is one.
    expect(mergeVisits([told, TWO, THREE], [])).toHaveLength(2)
    const [visit] = mergeVisits([told, TWO, THREE], [together('r1#0', 'r2#0'), together('r1#0', 'r3#0')])
    expect(visit).toMatchObject({
      kind: 'inauguration',
      kindSettled: { by: 'decided' },
      date: { start: '2025-02-06', settled: { by: 'decided' } },
      place: { name: 'صفرو', settled: { by: 'decided' } },
    })
    expect(visit?.trigger.filter(({ decision }) => decision === 8)).toHaveLength(1)
  })

  test('says that a visit was called off, whatever else was reported', () => {
    const told = decided(ONE, ({ trigger }) => ({ status: 'cancelled', trigger: { ...trigger, decision: 9 } }))
    expect(mergeVisits([told, TWO], [])[0]?.status).toBe('cancelled')
  })

  test('is the role and the name of an official', () => {
    const told = decided(ONE, ({ officials }) => ({
      officials: officials.map((one) => byDecision({ ...one, name: 'السعدي', role: 'minister' as const })),
    }))
    const [visit] = mergeVisits([told, TWO, THREE], [])
    expect(visit?.officials).toMatchObject([{ name: 'السعدي', role: 'minister', roleSettled: { by: 'decided' } }])
  })

  test('goes with its words, so that everybody can see that a person vouches for it', () => {
    const told = decided(ONE, ({ stops }) => ({ stops: stops.map((one) => byDecision(one, 11)) }))
    const [visit] = mergeVisits([told, TWO], [])
    expect(visit?.stops[0]?.evidence.map(({ reportId, decision }) => [reportId, decision])).toEqual([
      ['r1', 11],
      ['r2', undefined],
    ])
  })
})
