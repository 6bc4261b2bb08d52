import type { NewsGap } from '@jawla/domain'
import { expect, test } from 'vitest'
import { unreadSpans } from '../../src/time/unread-spans.ts'

const down = (from: string, to: string | null, outlet = 'A'): NewsGap => ({ kind: 'feed_down', outlet, from, to })
const added = (from: string, outlet = 'A'): NewsGap => ({ kind: 'outlet_added', outlet, from, to: null })

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
