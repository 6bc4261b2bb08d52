import { describe, expect, test } from 'vitest'
import { parseSearch } from '../src/parse-search.ts'

const told = (q: string) => {
  const query = parseSearch(q)
  const list = (phrases: readonly (readonly string[])[] = []) => phrases.map((phrase) => phrase.join(' '))
  return query && [list(query.wanted), list(query.unwanted)]
}

describe('what is searched for', () => {
  test.each<[string, [string[], string[]]]>([
    ['zellige Fès', [['zellig', 'fes'], []]],
    ['  الصناعة   التقليدية ', [['صناع', 'تقليد'], []]],
    ['"chambre d’artisanat" Rabat', [['chambr artisanat', 'rabat'], []]],
    ['«غرفة الصناعة» فاس', [['غرف صناع', 'فاس'], []]],
    ['“دار الصانع”', [['دار صانع'], []]],
    ['tapis -salon', [['tapi'], ['salon']]],
    ['tapis -"salon national"', [['tapi'], ['salon national']]],
    ['زرابي −معرض', [['زراب'], ['معرض']]],
    ['\u200Fزرابي \u200F-معرض', [['زراب'], ['معرض']]],
    ['Fès-Meknès', [['fes mekn'], []]],
    ['1 200 lauréats', [['1200', 'laureat'], []]],
    ['tapis tapis TAPIS', [['tapi'], []]],
    ['"tapis', [['tapi'], []]],
    ['tapis "" - -- "-"', [['tapi'], []]],
    ['les tapis de Fès', [['tapi', 'fes'], []]],
    [`fes') | 'x' & !z:*<->`, [['fes', 'x', 'z'], []]],
  ])('%j', (q, expected) => {
    expect(told(q)).toEqual(expected)
  })

  test.each(['', '   ', '…', '""', 'في le', '-salon', '-"salon national"', '\u200F'])('%j looks for nothing', (q) => {
    expect(parseSearch(q)).toBeNull()
  })

  test('no more than 200 characters and 20 words', () => {
    expect(told(`${'xy'.repeat(98)} xtapis`)?.[0]).toEqual(['xy'.repeat(30), 'xta'])
    const many = Array.from({ length: 30 }, (_, index) => `a${index}`)
    expect(told(many.join(' '))?.[0]).toEqual(many.slice(0, 20))
  })
})
