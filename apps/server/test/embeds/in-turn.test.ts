import { setImmediate as aMoment } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inTurn } from '../../src/embeds/in-turn.ts'

test('of much work at once few pieces are done at a time, some wait, and the rest is refused; then there is room again', async () => {
  let [now, most] = [0, 0]
  const work = async () => {
    most = Math.max(most, ++now)
    await aMoment()
    now--
    return 'done'
  }
  const all = await Promise.all(Array.from({ length: 100 }, () => inTurn(work)))
  expect(most).toBe(2)
  expect(all.filter((one) => one?.made === 'done').length).toBeLessThan(30)
  expect(all.at(-1)).toBeNull()
  expect(await inTurn(work)).toEqual({ made: 'done' })
})

test('work that fails makes room for the next', async () => {
  const failing = () => inTurn(() => Promise.reject(new Error('no picture')))
  const failed = await Promise.allSettled([failing(), failing(), failing()])
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(await inTurn(async () => 1)).toEqual({ made: 1 })
})
