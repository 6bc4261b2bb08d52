import { expect, test } from 'vitest'
import { gapsIn, type NewsGap } from '../src/index.ts'

const down = (from: string, to: string | null): NewsGap => ({ kind: 'feed_down', outlet: 'A', from, to })
const added = (from: string): NewsGap => ({ kind: 'outlet_added', outlet: 'A', from, to: null })
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
