import { expect, test } from 'vitest'
import { pace } from '../../src/program/progress.ts'

test.each([
  ['nothing yet', { count: 0, from: 0, total: 100, ms: 60_000 }, ''],
  ['too early to tell', { count: 50, from: 0, total: 100, ms: 1_000 }, ''],
  ['all done', { count: 100, from: 0, total: 100, ms: 60_000 }, ''],
  ['seconds', { count: 900, from: 0, total: 1000, ms: 10_000 }, ', 90 a second, 2 s left'],
  ['minutes', { count: 1000, from: 0, total: 10_000, ms: 10_000 }, ', 100 a second, 1 min 30 s left'],
  [
    'hours, and less than ten a second',
    { count: 25, from: 0, total: 20_000, ms: 10_000 },
    ', 2.5 a second, 2 h 13 min left',
  ],
  [
    'what was done before does not count',
    { count: 9100, from: 9000, total: 9200, ms: 10_000 },
    ', 10 a second, 10 s left',
  ],
])('%s', (_what, far, shown) => {
  expect(pace(far)).toBe(shown)
})
