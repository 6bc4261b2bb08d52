import { expect, test } from 'vitest'
import { axisTicks } from '../../src/drawing/axis-ticks.ts'

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [5, [0, 2, 4, 6]],
  [12, [0, 5, 10, 15]],
  [40, [0, 10, 20, 30, 40]],
  [41, [0, 20, 40, 60]],
  [999, [0, 500, 1000]],
])('the numbers beside bars up to %d are %j', (highest, ticks) => expect(axisTicks(highest)).toEqual(ticks))
