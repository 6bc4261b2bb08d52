import type { NewsGap } from '@jawla/domain'
import { expect, test } from 'vitest'
import { gapsIn, unreadSpans } from '../../../src/features/timeline/news-gaps.ts'

const down = (from: string, to: string | null, outlet = 'A'): NewsGap => ({ kind: 'feed_down', outlet, from, to })
const added = (from: string, outlet = 'A'): NewsGap => ({ kind: 'outlet_added', outlet, from, to: null })
const FEBRUARY = { from: '2025-02-01', to: '2025-02-28' }

test.each([
  ['that ended before', down('2025-01-01', '2025-01-31'), false],
  ['that ended on its first day', down('2025-01-01', '2025-02-01'), true],
  ['that goes on', down('2024-12-01', null), true],
  ['that begins after it', down('2025-03-01', null), false],
])('a gap %s touches February or not', (_, gap, touches) =>
  expect(gapsIn([gap], FEBRUARY)).toHaveLength(Number(touches)),
)

test('an outlet comes on one day, not for ever after', () => {
  expect(gapsIn([added('2025-02-28'), added('2025-01-31'), added('2025-03-01')], FEBRUARY)).toEqual([
    added('2025-02-28'),
  ])
})

test('what is shaded is when any outlet was not read: overlaps are shaded once, what goes on until today', () => {
  const gaps = [
    down('2025-03-01', null, 'B'),
    down('2025-01-05', '2025-01-09'),
    down('2025-01-01', '2025-01-06', 'B'),
    added('2025-02-01'),
  ]
  expect(unreadSpans(gaps, '2025-03-10')).toEqual([
    { from: '2025-01-01', to: '2025-01-09' },
    { from: '2025-03-01', to: '2025-03-10' },
  ])
})
