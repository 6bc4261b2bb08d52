import { describe, expect, test } from 'vitest'
import { paragraphsOf, type Span } from '../../../src/features/report/segments.ts'

const shown = (text: string, spans: Span[]) =>
  paragraphsOf(text, spans).map((segments) => segments.map((segment) => [segment.text, segment.factIds.join('+')]))

describe('evidence in a text', () => {
  test('no evidence leaves the paragraphs whole', () => {
    expect(shown('one\ntwo\n\n three', [])).toEqual([[['one', '']], [['two', '']], [[' three', '']]])
  })

  test('one piece cuts before and after', () => {
    expect(shown('visited Fès today', [{ factId: 'place', start: 8, end: 11 }])).toEqual([
      [
        ['visited ', ''],
        ['Fès', 'place'],
        [' today', ''],
      ],
    ])
  })

  test('overlapping evidence is cut where either begins or ends, the shorter first', () => {
    expect(
      shown('abcdefgh', [
        { factId: 'long', start: 0, end: 6 },
        { factId: 'short', start: 4, end: 8 },
      ]),
    ).toEqual([
      [
        ['abcd', 'long'],
        ['ef', 'short+long'],
        ['gh', 'short'],
      ],
    ])
  })

  test('two facts on the same words make one mark', () => {
    expect(
      shown('abc', [
        { factId: 'x', start: 0, end: 3 },
        { factId: 'y', start: 0, end: 3 },
      ]),
    ).toEqual([[['abc', 'x+y']]])
  })

  test('evidence over a line break marks both paragraphs', () => {
    expect(shown('ab\ncd', [{ factId: 'x', start: 1, end: 4 }])).toEqual([
      [
        ['a', ''],
        ['b', 'x'],
      ],
      [
        ['c', 'x'],
        ['d', ''],
      ],
    ])
  })

  test('only the piece with which evidence begins is a stop for the keyboard', () => {
    const [segments = []] = paragraphsOf('abcdef', [
      { factId: 'long', start: 0, end: 6 },
      { factId: 'short', start: 2, end: 4 },
    ])
    expect(segments.map(({ text, opens }) => `${text} ${opens}`)).toEqual(['ab true', 'cd true', 'ef false'])
  })

  test('Arabic letters with marks, emoji and Windows line ends lose nothing', () => {
    const text = 'قام كاتبُ الدولة 🧵 بزيارة\r\nميدانية'
    const joined = paragraphsOf(text, [{ factId: 'x', start: 4, end: 9 }])
      .flat()
      .map((segment) => segment.text)
      .join('')
    expect(joined).toBe(text.replace('\r\n', ''))
  })
})
