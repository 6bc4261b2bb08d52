import { describe, expect, test } from 'vitest'
import { formatMonth, formatToldDate } from '../../src/words/format-date.ts'
import { formatNumber } from '../../src/words/format-number.ts'
import { type LanguageCode, languageOf } from '../../src/words/languages.ts'

const speak = (code: LanguageCode) => {
  const language = languageOf(code)
  if (language === null) throw new Error(`no language ${code}`)
  return language
}

describe('a date is told no finer than it is known', () => {
  const day = { start: '2025-02-07', end: '2025-02-07', precision: 'day' } as const
  const days = { start: '2025-12-03', end: '2025-12-04', precision: 'day' } as const
  const month = { start: '2025-02-01', end: '2025-02-28', precision: 'month' } as const
  const year = { start: '2023-01-01', end: '2023-12-31', precision: 'year' } as const
  const unknown = { start: null, end: null, precision: 'unknown' } as const

  test.each([
    ['ar', day, '7 فبراير 2025'],
    ['fr', day, '7 février 2025'],
    ['en', day, '7 February 2025'],
    ['ar', month, 'فبراير 2025'],
    ['fr', month, 'février 2025'],
    ['en', month, 'February 2025'],
    ['fr', year, '2023'],
    ['en', days, '3–4 December 2025'],
    ['ar', unknown, null],
    ['en', unknown, null],
    ['en', { ...day, precision: 'unknown' }, null],
  ] as const)('%s', (code, date, words) => {
    expect(formatToldDate(date, speak(code))?.replaceAll('\u2009', '') ?? null).toBe(words)
  })

  test('August is غشت in Morocco', () => {
    expect(formatMonth('2024-08', speak('ar'))).toBe('غشت 2024')
  })

  test('a day keeps its weekday where asked', () => {
    expect(formatToldDate(day, speak('fr'), 'weekday')).toBe('vendredi 7 février 2025')
  })
})

test.each(['ar', 'fr', 'en'] as const)('%s writes numbers with Latin digits', (code) => {
  expect(formatNumber(1250, speak(code))).toMatch(/^1.?250$/u)
})
