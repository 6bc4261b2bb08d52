import { describe, expect, test } from 'vitest'
import { type CountedPeople, countPeople } from '../src/index.ts'

/** `['120', 'a b']` is a group of 120 told by reports a and b; `'200-'` has no upper bound, `'?'` no number. */
type Told = readonly [count: string, reports: string]

function figure([count, reports]: Told) {
  const [least, most = least] = count.split('-')
  const bound = (text?: string) => (text && text !== '?' ? Number(text) : null)
  const evidence = reports.split(' ').map((reportId) => ({ reportId, start: 0, end: 1, quote: 'x' }))
  return { min: bound(least), max: bound(most), evidence }
}

function people(min: number | null, max: number | null, groupsStated: number, groupsUnstated: number): CountedPeople {
  return { min, max, groupsStated, groupsUnstated }
}

describe('counting the people of one visit', () => {
  test.each<[string, Told[], CountedPeople]>([
    ['nobody told of', [], people(null, null, 0, 0)],
    ['one group', [['120', 'a b']], people(120, 120, 1, 0)],
    [
      'two groups of one report',
      [
        ['120', 'a'],
        ['80', 'a'],
      ],
      people(200, 200, 2, 0),
    ],
    [
      'two outlets that disagree',
      [
        ['120', 'a'],
        ['150', 'b'],
      ],
      people(120, 150, 1, 0),
    ],
    [
      'two groups, on one of which outlets disagree',
      [
        ['120', 'a b'],
        ['80', 'a'],
        ['85', 'b'],
      ],
      people(200, 205, 2, 0),
    ],
    ['a group without a number is no people', [['?', 'a']], people(null, null, 0, 1)],
    [
      'two groups without a number',
      [
        ['?', 'a'],
        ['?', 'a'],
      ],
      people(null, null, 0, 2),
    ],
    [
      'one report states what another leaves open',
      [
        ['?', 'a'],
        ['64', 'b'],
      ],
      people(64, 64, 1, 0),
    ],
    [
      'one report states one of two groups',
      [
        ['?', 'a'],
        ['64', 'a'],
      ],
      people(64, 64, 1, 1),
    ],
    ['more than 200', [['200-', 'a']], people(200, null, 1, 0)],
    [
      'more than 200, and 30',
      [
        ['200-', 'a'],
        ['30', 'a'],
      ],
      people(230, null, 2, 0),
    ],
    [
      'more than 200 in one report, 214 in another',
      [
        ['200-', 'a'],
        ['214', 'b'],
      ],
      people(200, 214, 1, 0),
    ],
    ['at most 50', [['?-50', 'a']], people(0, 50, 1, 0)],
    ['zero stated is a number', [['0', 'a']], people(0, 0, 1, 0)],
  ])('%s', (_what, told, counted) => {
    expect(countPeople(told.map(figure))).toEqual(counted)
    expect(countPeople(told.map(figure).reverse()).groupsStated).toBe(counted.groupsStated)
  })
})
