import { expect, test } from 'vitest'
import { visitIdIn } from '../../../src/features/decisions/visit-id-in.ts'

test.each([
  ['http://localhost:3000/visits/v-5104295d9674b?lang=ar#fact-date', 'v-5104295d9674b'],
  [' https://jawla.example/visits/v-5104295d9674b ', 'v-5104295d9674b'],
  ['v-5104295d9674b', 'v-5104295d9674b'],
  ['https://jawla.example/?region=MA-03', null],
  ['https://outlet.example/visits/fes', null],
  ['', null],
])('the visit in %j', (typed, id) => {
  expect(visitIdIn(typed)).toBe(id)
})
