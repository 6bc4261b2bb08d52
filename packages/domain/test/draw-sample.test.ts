import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  everyFact,
  type Fact,
  type FactAsRead,
  type FactField,
  openDraw,
  type ReadVisit,
  readFact,
} from '../src/index.ts'

const said = (start: number) => ({ start, end: start + 4, quote: 'قالت' })

function aFact(field: 'programs' | 'crafts' | 'partners', start: number): Fact {
  const fact = readFact(field, { name: 'زليج', evidence: said(start) })
  if (fact === null) throw new Error('not a fact')
  return fact
}

/** So many facts of each, three to a report. */
function facts(counts: { programs?: number; crafts?: number; partners?: number }): FactAsRead[] {
  return (['programs', 'crafts', 'partners'] as const).flatMap((field) =>
    Array.from({ length: counts[field] ?? 0 }, (_, at) => ({
      toldKey: `r-${Math.floor(at / 3)}#0`,
      place: at,
      fact: aFact(field, at * 10),
    })),
  )
}

function draw(from: readonly FactAsRead[], options: { seed: number; size: number }): FactAsRead[] {
  const { offer, drawn } = openDraw<FactAsRead>(options)
  for (const one of from) offer(one)
  return drawn()
}

const ofField = (drawn: readonly FactAsRead[], field: FactField) =>
  drawn.filter(({ fact }) => fact.field === field).length

describe('a blind sample', () => {
  test('is the same for the same seed, in whatever order the facts are read, and another for another', () => {
    const all = facts({ programs: 60, crafts: 200 })
    const sample = draw(all, { seed: 7, size: 20 })
    expect(draw(all.toReversed(), { seed: 7, size: 20 })).toEqual(sample)
    expect(draw(all, { seed: 8, size: 20 })).not.toEqual(sample)
  })

  test('has as many facts of a rare field as of a frequent one; what a field lacks the others give', () => {
    const sample = draw(facts({ programs: 3, crafts: 40, partners: 5000 }), { seed: 1, size: 30 })
    expect([ofField(sample, 'programs'), ofField(sample, 'crafts'), ofField(sample, 'partners')]).toEqual([3, 13, 14])
  })

  test('has all facts where there are fewer than wanted, and none of none', () => {
    expect(draw(facts({ crafts: 4, programs: 2 }), { seed: 1, size: 10 })).toHaveLength(6)
    expect(draw([], { seed: 1, size: 10 })).toEqual([])
  })

  test('keeps the facts of one report together, in the order of its text', () => {
    const sample = draw(facts({ crafts: 30, programs: 30 }), { seed: 3, size: 40 })
    const reports = sample.map(({ toldKey }) => toldKey)
    expect(reports.filter((report, at) => report !== reports[at - 1])).toHaveLength(new Set(reports).size)
    for (const report of new Set(reports)) {
      const starts = sample.filter(({ toldKey }) => toldKey === report).map(({ fact }) => fact.value.evidence.start)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    }
  })

  test('gives each fact of a field the same chance', () => {
    const all = facts({ crafts: 50 })
    const times = new Map<number, number>()
    for (let seed = 0; seed < 400; seed++) {
      for (const { place } of draw(all, { seed, size: 10 })) times.set(place, (times.get(place) ?? 0) + 1)
    }
    // 80 of 400 are expected of each; five standard deviations are 40.
    expect(times.size).toBe(50)
    for (const count of times.values()) expect(Math.abs(count - 80)).toBeLessThan(40)
  })

  test('holds no fact twice, none that was not offered, and as many as it can', () => {
    const counts = fc.record({ programs: fc.nat(40), crafts: fc.nat(40), partners: fc.nat(40) })
    fc.assert(
      fc.property(counts, fc.nat(), fc.integer({ min: 1, max: 90 }), (given, seed, size) => {
        const all = facts(given)
        const sample = draw(all, { seed, size })
        expect(new Set(sample).size).toBe(sample.length)
        expect(sample.every((one) => all.includes(one))).toBe(true)
        expect(sample).toHaveLength(Math.min(size, all.length))
      }),
    )
  })
})

test('every fact of a telling stands for itself, with the words that it rests on or those that tell of the visit', () => {
  const visit: ReadVisit = {
    ...{ kind: 'fair', status: 'held', trigger: said(0) },
    date: { start: null, end: null, precision: 'unknown', basis: 'unknown', evidence: null },
    ...{ region: 'MA-03', province: null, regionEvidence: null, place: { name: 'فاس', evidence: null } },
    ...{ officials: [], stops: [], programs: [], partners: [], figures: [] },
    crafts: [
      { name: 'زليج', evidence: said(20) },
      { name: 'زرابي', evidence: said(30) },
    ],
  }
  expect(everyFact(visit).map(({ field, value }) => [field, value.evidence.start])).toEqual([
    ['visit', 0],
    ['kind', 0],
    ['area', 0],
    ['place', 0],
    ['crafts', 20],
    ['crafts', 30],
  ])
})
