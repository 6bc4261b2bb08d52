import { expect, test } from 'vitest'
import { fileTurns } from '../../../src/features/desk-reports/file-turns.ts'

const added = (where: string) => ({ where, outcome: 'added' as const, why: null, reportId: 'r', visits: [] })
const file = (name: string, size = 1) => new File([new Uint8Array(size)], name)
const states = (turns: ReturnType<typeof fileTurns>) => turns.current().map(({ file, state }) => [file.name, state])

test('files go one after another, in order', async () => {
  const sent: string[] = []
  let answer = Promise.withResolvers<void>()
  const turns = fileTurns(async ({ name }) => {
    sent.push(name)
    await answer.promise
    return [added(name)]
  })
  turns.add([file('a.txt'), file('b.txt')])
  expect(states(turns)).toEqual([
    ['a.txt', 'reading'],
    ['b.txt', 'waiting'],
  ])
  const first = answer
  answer = Promise.withResolvers()
  first.resolve()
  await expect.poll(() => sent).toEqual(['a.txt', 'b.txt'])
  answer.resolve()
  await expect
    .poll(() => states(turns))
    .toEqual([
      ['a.txt', 'done'],
      ['b.txt', 'done'],
    ])
  expect(turns.current()[1]?.taken).toEqual([added('b.txt')])
})

test('a file on its way says how many of its reports were read', async () => {
  const answer = Promise.withResolvers<void>()
  const turns = fileTurns(async ({ name }, tell) => {
    tell(40)
    await answer.promise
    return [added(name)]
  })
  turns.add([file('pages.zip')])
  expect(turns.current()[0]).toMatchObject({ state: 'reading', read: 40 })
  answer.resolve()
  await expect.poll(() => states(turns)).toEqual([['pages.zip', 'done']])
})

test('a file whose request fails can be sent again, and holds up no other', async () => {
  let working = false
  const turns = fileTurns(async ({ name }) => {
    if (name === 'a.txt' && !working) throw new Error('offline')
    return [added(name)]
  })
  turns.add([file('a.txt'), file('b.txt')])
  await expect
    .poll(() => states(turns))
    .toEqual([
      ['a.txt', 'lost'],
      ['b.txt', 'done'],
    ])
  working = true
  turns.again(1)
  await expect.poll(() => states(turns)[0]).toEqual(['a.txt', 'done'])
})

test('a file that is too large is not sent, and says so', async () => {
  const turns = fileTurns(() => Promise.reject(new Error('sent')))
  turns.add([file('long.txt', 15_000_001), file('pages.zip', 100_000_001), file('list.jsonl', 100_000_001)])
  expect(turns.current().map(({ taken }) => taken[0]?.why)).toEqual([
    '16 MB is too large; the limit is 15 MB',
    '101 MB is too large; the limit is 100 MB',
    '101 MB is too large; the limit is 100 MB',
  ])
})

test('a zip or a list larger than a page may be is sent', async () => {
  const turns = fileTurns(async ({ name }) => [added(name)])
  turns.add([file('pages.zip', 15_000_001), file('list.jsonl', 15_000_001)])
  await expect
    .poll(() => states(turns))
    .toEqual([
      ['pages.zip', 'done'],
      ['list.jsonl', 'done'],
    ])
})

test('those that are done are cleared away, those on their way stay', async () => {
  const turns = fileTurns(({ name }) => (name === 'a.txt' ? Promise.resolve([added(name)]) : new Promise(() => {})))
  let changes = 0
  const leave = turns.subscribe(() => changes++)
  turns.add([file('a.txt'), file('b.txt'), file('c.txt')])
  await expect.poll(() => states(turns)[1]).toEqual(['b.txt', 'reading'])
  turns.clear()
  expect(states(turns)).toEqual([
    ['b.txt', 'reading'],
    ['c.txt', 'waiting'],
  ])
  const before = changes
  leave()
  turns.clear()
  expect(changes).toBe(before)
})
