import { describe, expect, test } from 'vitest'
import { parseSearch } from '../src/parse-search.ts'
import { type Snippet, snippets } from '../src/snippets.ts'

const find = (text: string, q: string, { most = 1, length = 200 } = {}) =>
  snippets(text, parseSearch(q) ?? expect.fail(`nothing is looked for: ${q}`), { most, length })

/** With what is marked in brackets and what is cut as dots. */
function shown({ text, marks, cutBefore, cutAfter }: Snippet): string {
  const marked = marks
    .toReversed()
    .reduce((done, [start, end]) => `${done.slice(0, start)}[${done.slice(start, end)}]${done.slice(end)}`, text)
  return `${cutBefore ? '…' : ''}${marked}${cutAfter ? '…' : ''}`
}

const TEXT = `الصناعة التقليدية بفاس. زار كاتب الدولة معهد الصناعات بمدينة فاس.
Le ministre a visité l’École. Il a remis 1.200 diplômes à Fès. Fin !`

describe('what of a text is shown', () => {
  test.each<[string, string[]]>([
    ['فاس', ['الصناعة التقليدية [بفاس].']],
    ['فاس معهد', ['زار كاتب الدولة [معهد] الصناعات بمدينة [فاس].']],
    ['"الصناعة التقليدية"', ['[الصناعة] [التقليدية] بفاس.']],
    ['1200', ['Il a remis [1.200] diplômes à Fès.']],
    ['ecoles', ['Le ministre a visité l’[École].']],
    ['فاس -معهد', ['الصناعة التقليدية [بفاس].']],
    ['Rabat', []],
    ['"فاس معهد"', []],
  ])('%s', (q, expected) => {
    expect(find(TEXT, q).map(shown)).toEqual(expected)
  })

  test('the second tells what the first does not, in the order of the text', () => {
    expect(find(TEXT, 'diplôme fes الصناعة', { most: 2 }).map(shown)).toEqual([
      '[الصناعة] التقليدية بفاس.',
      'Il a remis 1.200 [diplômes] à [Fès].',
    ])
  })

  test('of a long sentence the part with most of the words, in whole words', () => {
    const text = `tapis ${'un mot '.repeat(40)}les tapis rouges de Fès ${'encore '.repeat(40)}fin`
    expect(find(text, 'tapis fes', { length: 60 }).map(shown)).toEqual([
      '…un mot un mot les [tapis] rouges de [Fès] encore encore…',
    ])
    expect(find(text, 'fin', { length: 30 }).map(shown)).toEqual(['…encore encore encore [fin]'])
    expect(find(`tapis ${'mot '.repeat(40)}`, 'tapis', { length: 20 }).map(shown)).toEqual(['[tapis] mot mot mot…'])
  })

  test('offsets lead back into the text', () => {
    for (const snippet of find(TEXT, 'فاس fes', { most: 4, length: 25 })) {
      expect(TEXT.slice(snippet.start, snippet.start + snippet.text.length)).toBe(snippet.text)
      expect(snippet.marks.map(([start, end]) => snippet.text.slice(start, end))).toEqual([
        expect.stringMatching(/^(ب?فاس|Fès)$/),
      ])
    }
  })

  test.each([
    ['dots', `fes ${'.'.repeat(400_000)}`],
    ['one sentence', 'fes '.repeat(200_000)],
    ['one word', 'فـ'.repeat(400_000)],
    ['many sentences', 'fes. '.repeat(200_000)],
  ])('a report of the greatest length is done soon: %s', (_, text) => {
    const before = performance.now()
    expect(find(text, 'fes "fes fes"', { most: 3 }).length).toBeLessThanOrEqual(3)
    expect(performance.now() - before).toBeLessThan(5_000)
  })
})
