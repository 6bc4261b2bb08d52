import { describe, expect, test } from 'vitest'
import { FIRST_INTERVAL, nextPoll, type PollResult } from '../src/index.ts'

const MINUTE = 60
const HOUR = 3600
const DAY = 24 * HOUR
const answered = (newItems: number, given: { freshFor?: number; ttl?: number } = {}): PollResult => {
  return { answered: true, newItems, freshFor: null, ttl: null, ...given }
}
const failed = (retryAfter: number | null = null): PollResult => ({ answered: false, retryAfter })
const waits = (results: PollResult[], chance = 0) => {
  let rhythm = { interval: FIRST_INTERVAL, failures: 0 }
  return results.map((result) => {
    const next = nextPoll(rhythm, result, chance)
    rhythm = next
    return next.wait
  })
}

describe('the next poll of a feed', () => {
  test('comes sooner while there is news, down to a quarter of an hour', () => {
    expect(waits([answered(3), answered(1), answered(9)])).toEqual([30 * MINUTE, 15 * MINUTE, 15 * MINUTE])
  })

  test('comes later while there is none, up to a day', () => {
    const all = waits(Array(12).fill(answered(0)))
    expect(all.slice(0, 2)).toEqual([1.5 * HOUR, 2.25 * HOUR])
    expect(all.at(-1)).toBe(DAY)
  })

  test.each([
    ['the server keeps its answer for six hours', answered(1, { freshFor: 6 * HOUR }), 6 * HOUR],
    ['the feed asks for two hours', answered(1, { ttl: 2 * HOUR }), 2 * HOUR],
    ['the longer of the two counts', answered(1, { freshFor: 2 * HOUR, ttl: 3 * HOUR }), 3 * HOUR],
    ['"keep it for no time" is no invitation', answered(1, { freshFor: 0, ttl: 0 }), 30 * MINUTE],
    ['"keep it for a year" is a day', answered(1, { freshFor: 365 * DAY }), DAY],
  ])('%s', (_what, result, wait) => {
    expect(waits([result])).toEqual([wait])
  })

  test('after failures waits twice as long each time, a day at most, and soon again after a success', () => {
    const all = waits([...Array(9).fill(failed()), answered(1)])
    expect(all.slice(0, 4)).toEqual([15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR])
    expect(all.slice(7)).toEqual([DAY, DAY, 30 * MINUTE])
    expect(waits(Array(2000).fill(failed())).at(-1)).toBe(DAY)
  })

  test('Retry-After only makes it later, a day at most', () => {
    expect(waits([failed(60), failed(5 * HOUR), failed(9 * DAY)])).toEqual([15 * MINUTE, 5 * HOUR, DAY])
  })

  test('chance spreads feeds, never sooner than asked and never later than a day', () => {
    expect(waits([answered(0)], 1)).toEqual([1.65 * HOUR])
    expect(waits([failed(HOUR)], 1)).toEqual([1.25 * HOUR])
    expect(waits(Array(30).fill(failed()), 1).at(-1)).toBe(DAY)
  })
})
