import { describe, expect, test } from 'vitest'
import { filterSearch, languageSearch, parseSearch, stringifySearch } from '../src/search.ts'

describe('an address', () => {
  test.each([
    '?region=MA-03,MA-07&from=2025-01-01',
    '?region=MA-03&lang=fr',
    '?to=2025-01-01&from=2024-01-01',
    '?program=~%D8%A8%D8%B1%D9%86%D8%A7%D9%85%D8%AC-%D8%AC%D8%B3%D8%B1',
    '',
  ])('%s reads and writes the same', (address) => {
    expect(stringifySearch(parseSearch(address))).toBe(address)
  })

  test('ends with its language, in whatever order it was made', () => {
    expect(stringifySearch({ lang: 'fr', region: 'MA-03', page: undefined })).toBe('?region=MA-03&lang=fr')
  })

  test('values keep what they mean whatever signs they hold', () => {
    const odd = { program: 'a&b=c #d+e%41é' }
    expect(parseSearch(stringifySearch(odd))).toEqual(odd)
  })

  test('what is not understood is dropped, the rest kept', () => {
    expect(filterSearch({ region: 'MA-03,MA-99,XX', from: 'soon', to: '2025-02-29', page: '7', lang: 'fr' })).toEqual({
      region: 'MA-03',
    })
    expect(languageSearch({ lang: 'de' })).toEqual({})
    expect(languageSearch({ lang: 'en', region: 'MA-03' })).toEqual({ lang: 'en' })
  })
})
