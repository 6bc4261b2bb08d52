import { expect, test } from 'vitest'
import { partsOf } from '../../../src/features/visits/snippets.tsx'

test('a snippet is cut at its marks and loses nothing', () => {
  const text = 'زار المعهد ثم المعهد'
  const parts = partsOf({
    text,
    marks: [
      [4, 10],
      [14, 20],
    ],
  })
  expect(parts.map((part) => [part.text, part.marked])).toEqual([
    ['زار ', false],
    ['المعهد', true],
    [' ثم ', false],
    ['المعهد', true],
  ])
  expect(parts.map((part) => part.text).join('')).toBe(text)
})

test('one without a mark is one part', () => {
  expect(partsOf({ text: 'abc', marks: [] })).toEqual([{ text: 'abc', start: 0, marked: false }])
})
