import { EMPTY_FILTER } from '@jawla/domain'
import { expect, test } from 'vitest'
import { choiceCount, toggleChoice } from '../../../src/features/filters/filter-changes.ts'

test('a choice pressed twice is as if never pressed', () => {
  const once = toggleChoice(EMPTY_FILTER, 'regions', 'MA-03')
  expect(once.regions).toEqual(['MA-03'])
  expect(toggleChoice(once, 'regions', 'MA-03')).toEqual(EMPTY_FILTER)
})

test('a period counts as one choice, and so does a search', () => {
  expect(choiceCount(EMPTY_FILTER)).toBe(0)
  expect(choiceCount({ ...EMPTY_FILTER, from: '2025-01-01', to: '2025-02-01' })).toBe(1)
  expect(choiceCount({ ...EMPTY_FILTER, kinds: ['fair', 'meeting'], to: '2025-02-01' })).toBe(3)
  expect(choiceCount({ ...EMPTY_FILTER, q: 'زليج فاس' })).toBe(1)
})
