import type { Decision, MergedVisit } from '@jawla/domain'
import { describe, expect, test } from 'vitest'
import {
  type DecisionDraft,
  joinByHand,
  mergeVisits,
  moveByHand,
  splitOffByHand,
  standingActs,
  suggestPairs,
  undoByHand,
} from '../src/index.ts'
import { tell } from './tell.ts'

const AMINE = 'a-amine=عادل أمين'
/** Two reports of one visit, two of another, a year apart. */
const TOLD = [
  tell('r1', { officials: [AMINE] }),
  tell('r2', { officials: [AMINE] }),
  tell('r3', { officials: [AMINE], on: '2024-02-07', published: '2024-02-08' }),
  tell('r4', { officials: [AMINE], on: '2024-02-07', published: '2024-02-08' }),
]

/** Signs drafts one after another, as the store does. */
class Desk {
  decisions: Decision[] = []
  decide(drafts: DecisionDraft[]): Decision[] {
    const at = String(this.decisions.length).padStart(2, '0')
    const signed = drafts.map((draft, index) => {
      const id = this.decisions.length + index + 1
      return { ...draft, id, who: 'reviewer', at: `2026-01-01T00:00:${at}Z`, why: 'seen' }
    })
    this.decisions.push(...signed)
    return signed
  }
  visits(): MergedVisit[] {
    return mergeVisits(TOLD, this.decisions)
  }
  groups(): string {
    return this.visits()
      .map(({ reports }) => [...reports].sort().join('+'))
      .sort()
      .join(' ')
  }
  visitOf(report: string): MergedVisit {
    const visit = this.visits().find(({ reports }) => reports.includes(report))
    if (!visit) throw new Error(`no visit of ${report}`)
    return visit
  }
}

describe('a person joins, splits and moves, and takes it back', () => {
  test('by the rules', () => {
    expect(new Desk().groups()).toBe('r1+r2 r3+r4')
  })

  test('tells what stands: neither what was undone nor what a later act covers', () => {
    const desk = new Desk()
    const standing = () => standingActs(desk.decisions).map((act) => act.map(({ id }) => id))
    const joined = desk.decide(joinByHand([desk.visitOf('r1'), desk.visitOf('r3')], desk.decisions))
    const ids = joined.map(({ id }) => id)
    expect(standing()).toEqual([ids])
    const visit = desk.visitOf('r3')
    const split = desk.decide(
      splitOffByHand(
        visit,
        visit.told.filter((key) => key.startsWith('r3')),
        desk.decisions,
      ),
    )
    expect(standing()).toEqual([split.map(({ id }) => id)])
    desk.decide(undoByHand(split, desk.decisions))
    expect(standing()).toEqual([ids])
    desk.decide(undoByHand(joined, desk.decisions))
    expect(standing()).toEqual([])
  })

  test('joins two visits, and undoes it', () => {
    const desk = new Desk()
    const made = desk.decide(joinByHand([desk.visitOf('r1'), desk.visitOf('r3')], desk.decisions))
    expect(desk.groups()).toBe('r1+r2+r3+r4')
    desk.decide(undoByHand(made, desk.decisions))
    expect(desk.groups()).toBe('r1+r2 r3+r4')
  })

  test('splits a report off, and undoes it', () => {
    const desk = new Desk()
    const made = desk.decide(splitOffByHand(desk.visitOf('r1'), ['r1#0'], desk.decisions))
    expect(desk.groups()).toBe('r1 r2 r3+r4')
    desk.decide(undoByHand(made, desk.decisions))
    expect(desk.groups()).toBe('r1+r2 r3+r4')
  })

  test('splits off the report through which the others were tied: they stay together', () => {
    const desk = new Desk()
    const joined = joinByHand([desk.visitOf('r1'), desk.visitOf('r3')], desk.decisions)
    desk.decide(joined)
    const hub = desk.visitOf('r1').told[0] ?? ''
    desk.decide(splitOffByHand(desk.visitOf('r1'), [hub], desk.decisions))
    expect(
      desk
        .visits()
        .map(({ told }) => told.length)
        .sort(),
    ).toEqual([1, 3])
  })

  test('moves a report to another visit, and undoes it', () => {
    const desk = new Desk()
    const visits = { from: desk.visitOf('r1'), to: desk.visitOf('r3') }
    const made = desk.decide(moveByHand(['r2#0'], visits, desk.decisions))
    expect(desk.groups()).toBe('r1 r2+r3+r4')
    desk.decide(undoByHand(made, desk.decisions))
    expect(desk.groups()).toBe('r1+r2 r3+r4')
  })

  test('the latest holds where decisions contradict each other', () => {
    const desk = new Desk()
    desk.decide(splitOffByHand(desk.visitOf('r1'), ['r1#0'], desk.decisions))
    desk.decide(joinByHand([desk.visitOf('r1'), desk.visitOf('r2')], desk.decisions))
    desk.decide(joinByHand([desk.visitOf('r1'), desk.visitOf('r3')], desk.decisions))
    expect(desk.groups()).toBe('r1+r2+r3+r4')
    desk.decide([{ subject: 'pair:r2#0 r4#0', before: null, after: 'apart' }])
    expect(desk.groups()).not.toBe('r1+r2+r3+r4')
    const apart = desk.visits().every(({ reports }) => !(reports.includes('r2') && reports.includes('r4')))
    expect(apart).toBe(true)
  })

  test('nothing to join, nothing to decide', () => {
    expect(joinByHand([], [])).toEqual([])
    expect(splitOffByHand({ told: ['r1#0'] }, ['r1#0'], [])).toEqual([])
    expect(undoByHand([], [])).toEqual([])
  })
})

describe('a person is asked where the rules are not sure', () => {
  const nextDay = [tell('r1', { officials: [AMINE] }), tell('r2', { officials: [AMINE], on: '2025-02-08' })]
  const ask = (decisions: Decision[] = []) =>
    suggestPairs({ told: nextDay, near: [], visits: mergeVisits(nextDay, decisions) }, decisions)

  test('the same official in the same town on the next day: what speaks for it is told', () => {
    expect(ask().map(({ pair, reasons }) => [pair.join(), reasons.map(({ part }) => part).join()])).toEqual([
      ['r1#0,r2#0', 'area,place,officials,kind'],
    ])
  })

  test.each(['together', 'apart'])('not again once it is decided: %s', (after) => {
    const decision = {
      id: 1,
      who: 'a',
      at: '2026-01-01T00:00:00Z',
      subject: 'pair:r1#0 r2#0',
      before: null,
      after,
      why: '',
    }
    expect(ask([decision])).toEqual([])
  })

  test('not for two visits of one report', () => {
    const two = [tell('r1#0', { officials: [AMINE] }), tell('r1#1', { officials: [AMINE], on: '2025-02-08' })]
    expect(suggestPairs({ told: two, near: [], visits: mergeVisits(two, []) }, [])).toEqual([])
  })

  test('not between two that are only near', () => {
    expect(suggestPairs({ told: [], near: nextDay, visits: [] }, [])).toEqual([])
  })
})
