import { expect, test } from 'vitest'
import { dayInMorocco, minutesAhead } from '../src/day-in-morocco.ts'

test.each([
  ['2025-06-10T22:59:00Z', 60, '2025-06-10'],
  ['2025-06-10T23:00:00Z', 60, '2025-06-11'],
  ['2025-03-10T23:30:00Z', 0, '2025-03-10'],
])('at %s clocks in Morocco are %i minutes ahead, in Ramadan none, and show %s', (moment, ahead, day) => {
  expect([minutesAhead(new Date(moment)), dayInMorocco(new Date(moment))]).toEqual([ahead, day])
})
