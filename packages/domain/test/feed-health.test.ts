import { describe, expect, test } from 'vitest'
import { type FeedFacts, feedHealth, type ItemOutcome } from '../src/index.ts'

const NOW = '2026-03-31T12:00:00.000Z'
const hoursAgo = (hours: number) => new Date(Date.parse(NOW) - hours * 3_600_000).toISOString()
/** An item every so many hours, the last one so many hours ago. */
const every = (hours: number, last: number, count = 12) =>
  Array.from({ length: count }, (_, index) => hoursAgo(last + index * hours))
const outcomes = (...all: [ItemOutcome, number][]) => all.flatMap(([one, count]) => Array<ItemOutcome>(count).fill(one))

function facts(given: Partial<FeedFacts> = {}): FeedFacts {
  return {
    state: 'on',
    addedAt: hoursAgo(24 * 200),
    lastSuccessAt: hoursAgo(1),
    failures: 0,
    arrivals: every(6, 2),
    outcomes: outcomes(['read', 10]),
    ...given,
  }
}

describe('the condition of a feed', () => {
  test.each<[string, Partial<FeedFacts>, string]>([
    ['asked and answered', {}, 'well'],
    ['never asked', { lastSuccessAt: null }, 'new'],
    ['failed once', { failures: 1 }, 'failing'],
    ['never answered', { failures: 9, lastSuccessAt: null }, 'failing'],
    ['gone for good', { state: 'gone', failures: 1 }, 'gone'],
    ['switched off, whatever it did before', { state: 'off', failures: 3 }, 'off'],
  ])('%s', (_what, given, condition) => {
    expect(feedHealth(facts(given), NOW)).toEqual({ condition, flags: [] })
  })
})

describe('a feed that answers and is of no use any more', () => {
  test.each<[string, Partial<FeedFacts>, string[]]>([
    ['six items an hour, then nothing for four days', { arrivals: every(1, 96) }, ['silent']],
    ['a weekend without news', { arrivals: every(1, 66) }, []],
    ['one item a week, three weeks ago', { arrivals: every(7 * 24, 21 * 24) }, []],
    ['one item a week, five weeks ago', { arrivals: every(7 * 24, 35 * 24) }, ['silent']],
    ['one item a month, four months ago', { arrivals: every(30 * 24, 120 * 24) }, ['silent']],
    [
      'one long summer pause among short ones changes little',
      { arrivals: [...every(24, 120), ...every(24, 24 * 60)] },
      ['silent'],
    ],
    ['twenty items at once and no rhythm yet', { arrivals: Array(20).fill(hoursAgo(72)) }, []],
    ['twenty items at once, two weeks and a day ago', { arrivals: Array(20).fill(hoursAgo(15 * 24)) }, ['silent']],
    ['never an item, added today', { arrivals: [], outcomes: [], addedAt: hoursAgo(3) }, []],
    ['never an item, added a month ago', { arrivals: [], outcomes: [], addedAt: hoursAgo(30 * 24) }, ['silent']],
    ['the last items gave no report', { outcomes: outcomes(['failed', 10], ['read', 30]) }, ['unreadable']],
    ['four items that gave no report are an accident', { outcomes: outcomes(['failed', 4]) }, []],
    ['one of the last ten was read', { outcomes: outcomes(['failed', 9], ['read', 1]) }, []],
    ['all in another language', { outcomes: outcomes(['foreign', 10], ['read', 3]) }, ['foreign']],
    [
      'in another language where they could be read',
      { outcomes: outcomes(['failed', 4], ['foreign', 4]) },
      ['foreign'],
    ],
    ['both silent and foreign', { arrivals: every(1, 200), outcomes: outcomes(['foreign', 6]) }, ['silent', 'foreign']],
  ])('%s', (_what, given, flags) => {
    expect(feedHealth(facts(given), NOW)).toEqual({ condition: 'well', flags })
  })

  test('is not blamed while it does not answer: that is told already', () => {
    expect(feedHealth(facts({ failures: 2, arrivals: every(1, 900) }), NOW).flags).toEqual([])
  })

  test('the order of its items does not matter', () => {
    expect(feedHealth(facts({ arrivals: every(1, 96).reverse() }), NOW).flags).toEqual(['silent'])
  })
})
