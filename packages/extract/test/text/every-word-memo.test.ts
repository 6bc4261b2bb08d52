import { describe, expect, test } from 'vitest'
import { EveryWordMemo } from '../../src/text/every-word-memo.ts'
import type { Spelling } from '../../src/text/spelling.ts'
import { spellingOf } from '../../src/text/spelling-table.ts'

function spelled(word: string): Spelling {
  return spellingOf(word, { start: 0, end: word.length }, 'letters')
}

describe('what is found out of a word', () => {
  test('is found out once, wherever the word stands', () => {
    const asked: string[] = []
    const lengths = new EveryWordMemo(({ text }) => asked.push(text) && text.length)
    const [first, second] = [spellingOf('la maison', { start: 3, end: 9 }, 'letters'), spelled('maison')]
    expect([lengths.of(first), lengths.of(second), lengths.of(spelled('la'))]).toEqual([6, 6, 2])
    expect(asked).toEqual(['maison', 'la'])
  })

  test('is each long word’s own', () => {
    const ends = new EveryWordMemo(({ text }) => text.at(-1))
    const [one, other] = [spelled(`${'a'.repeat(60)}b`), spelled(`${'a'.repeat(60)}c`)]
    expect([ends.of(one), ends.of(other), ends.of(one)]).toEqual(['b', 'c', 'b'])
  })

  test('is still of the right word when a text of ever new words has pushed the known ones out', () => {
    const texts = new EveryWordMemo(({ text }) => text)
    const before = Array.from({ length: 1_000 }, (_, at) => spelled(`before${at}`))
    for (const word of before) texts.of(word)
    const after = Array.from({ length: 60_000 }, (_, at) => spelled(`after${at}`))
    const all = [...before, ...after, ...before, ...after]
    expect(all.filter((word) => texts.of(word) !== word.text)).toEqual([])
    expect(before.filter(({ text }) => spelled(text).text !== text)).toEqual([])
  })
})
