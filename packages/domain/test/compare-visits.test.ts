import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ComparedVisit, compareVisits, type VisitWithTold } from '../src/index.ts'

/** A visit that rests on the first told visit of each report. */
function visit(id: string, reports: string, given: Partial<ComparedVisit> = {}): VisitWithTold {
  const ids = reports.split(' ')
  const compared: ComparedVisit = {
    ...{ id, kind: 'field_visit', status: 'held', region: 'MA-03', province: 'MA-FES', review: 'open' },
    date: { start: '2025-02-07', end: null, precision: 'day' },
    ...{ place: null, officials: [], stops: [], programs: [], crafts: [], partners: [], figures: [] },
    ...{ reports: ids, outlets: ids.length },
    ...given,
  }
  return { visit: compared, told: ids.map((report) => `${report}#0`) }
}

const told = (before: VisitWithTold[], after: VisitWithTold[]) =>
  compareVisits(before, after).map(({ id, kind, others, fields, tellsOtherwise }) =>
    [id, kind, ...others, `(${fields})`, tellsOtherwise ? '' : 'as before'].join(' ').trim(),
  )

describe('what became of visits', () => {
  test.each([
    ['nothing', [visit('a', 'r1')], [visit('a', 'r1')], []],
    ['one came', [], [visit('a', 'r1')], ['a created ()']],
    ['one is gone', [visit('a', 'r1')], [], ['a withdrawn ()']],
    ['another report', [visit('a', 'r1')], [visit('a', 'r1 r2')], ['a corrected (reports) as before']],
    ['a check', [visit('a', 'r1')], [visit('a', 'r1', { review: 'checked' })], ['a corrected (review) as before']],
    [
      'another status and area',
      [visit('a', 'r1')],
      [visit('a', 'r1', { status: 'cancelled', region: null })],
      ['a corrected (status,area)'],
    ],
    [
      'two are one',
      [visit('a', 'r1'), visit('b', 'r2')],
      [visit('a', 'r1 r2')],
      ['a merged b (reports)', 'b merged a (reports)'],
    ],
    [
      'one is two',
      [visit('a', 'r1 r2')],
      [visit('a', 'r1'), visit('b', 'r2')],
      ['a split b (reports)', 'b split a (reports)'],
    ],
    [
      'a report went from one to the other',
      [visit('a', 'r1 r2'), visit('b', 'r3')],
      [visit('a', 'r1'), visit('b', 'r3 r2')],
      ['a split b (reports)', 'b merged a (reports)'],
    ],
    [
      'a report ties two under its own id',
      [visit('b', 'r2'), visit('c', 'r3')],
      [visit('a', 'r1 r2 r3')],
      ['a merged b c (reports)', 'b merged a (reports)', 'c merged a (reports)'],
    ],
    [
      'an earlier report gives it its id',
      [visit('b', 'r2')],
      [visit('a', 'r1 r2')],
      ['a merged b (reports) as before', 'b merged a (reports) as before'],
    ],
    [
      'and tells more',
      [visit('b', 'r2')],
      [visit('a', 'r1 r2', { crafts: [{ id: 'leather' }] })],
      ['a merged b (crafts,reports)', 'b merged a (crafts,reports)'],
    ],
  ])('%s', (_what, before, after, expected) => {
    expect(told(before, after)).toEqual(expected)
  })

  test('in which order things are told, and a last day that is the first, are no differences', () => {
    const [one, other] = [{ id: 'essaadi', role: 'minister' } as const, { id: 'amine', role: 'wali' } as const]
    const before = visit('a', 'r1', { officials: [one, other] })
    const date = { start: '2025-02-07', end: '2025-02-07', precision: 'day' } as const
    expect(told([before], [visit('a', 'r1', { officials: [other, one], date })])).toEqual([])
  })

  test('whoever follows the changes knows which ids there are', () => {
    const partition = fc
      .array(fc.integer({ min: -1, max: 4 }), { minLength: 6, maxLength: 6 })
      .map((places) => [...new Set(places)].filter((place) => place >= 0).map((place) => group(places, place)))
    fc.assert(
      fc.property(partition, partition, (before, after) => {
        const ids = new Set(before.map(({ visit: { id } }) => id))
        for (const { id, kind, others } of compareVisits(before, after)) {
          if (kind === 'created') expect(ids.has(id)).toBe(false)
          expect(others).not.toContain(id)
          if (after.some((one) => one.visit.id === id)) ids.add(id)
          else ids.delete(id)
        }
        expect([...ids].sort()).toEqual(after.map(({ visit: { id } }) => id).sort())
      }),
    )
  })
})

/** The reports at one place, as a visit with the id of the first. */
function group(places: readonly number[], place: number): VisitWithTold {
  const reports = places.flatMap((at, number) => (at === place ? [`r${number}`] : []))
  return visit(`v-${reports[0]}`, reports.join(' '))
}
