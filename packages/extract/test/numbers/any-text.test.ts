import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/dates/find-dates.ts'
import { findNumbers } from '../../src/numbers/find-numbers.ts'
import { levelText } from '../../src/text/level-text.ts'

/** `bench/extract.ts` measures how time grows; here a reader that hangs is one that fails. */
const UNTIL_HUNG = 120_000

const pieces = fc.constantFrom(
  'مائة',
  'ألف',
  'و',
  'وثلاثون',
  'خمسة',
  'عشر',
  'أزيد من',
  'بين',
  'إلى',
  '7',
  '12',
  '2025',
  '1.200',
  ',',
  '،',
  '.',
  '-',
  '/',
  '\n',
  ' ',
  'فبراير',
  'شعبان',
  'الجمعة',
  'أمس',
  'منه',
  'قبل',
  'أيام',
  'cent',
  'vingt',
  'et',
  'un',
  'mille',
  'une trentaine',
  'plus de',
  'de',
  'à',
  'du',
  'au',
  'mars',
  'lundi',
  'hier',
  'il y a',
  'jours',
  'dernier',
  'e',
  '%',
  'دجنبر',
  '(',
  ')',
  '½',
  '٣',
  '🔴',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(pieces, { maxLength: 40 }).map((words) => words.join(' ')),
  fc.array(pieces, { maxLength: 40 }).map((words) => words.join('')),
)

describe('any text at all', () => {
  it('is read without a throw, and every quote stands at its offsets', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const level = levelText(text)
        for (const found of [...findNumbers(level, 'ar'), ...findDates(level, 'fr', '2025-02-08')]) {
          expect(text.slice(found.start, found.end)).toBe(found.quote)
          expect(found.quote.length).toBeGreaterThan(0)
          expect(level.level.slice(found.levelStart, found.levelEnd).length).toBeGreaterThan(0)
        }
        for (const date of findDates(level, 'fr', '2025-02-08')) expect(date.from <= date.to).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('found numbers do not lie over each other', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cores = findNumbers(levelText(text), 'ar').sort((a, b) => a.coreStart - b.coreStart)
        for (const [at, number] of cores.entries())
          expect(number.coreStart).toBeGreaterThanOrEqual(cores[at - 1]?.coreEnd ?? 0)
      }),
      { numRuns: 1000 },
    )
  })

  it('tatweel, vowel marks and bidi marks change no number and no date', () => {
    const text = 'زار الوفد يوم الجمعة 7 فبراير أزيد من مائة وثلاثين متدربا و1.200 شاب'
    const noise = fc.constantFrom('\u0640', '\u064e', '\u0651', '\u200f', '\u200e', '\u2067')
    const facts = (raw: string) => {
      const level = levelText(raw)
      return [
        findNumbers(level, 'ar').map((number) => [number.min, number.max, number.context]),
        findDates(level, 'ar', '2025-02-08').map((date) => [date.from, date.to]),
      ]
    }
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(text.length), noise), { maxLength: 20 }), (spots) => {
        // Inside words only: between words a mark stands alone.
        let noisy = text
        for (const [at, mark] of spots)
          if (/\p{L}/u.test(noisy.charAt(at - 1))) noisy = noisy.slice(0, at) + mark + noisy.slice(at)
        expect(facts(noisy)).toEqual(facts(text))
      }),
    )
  })

  it.each([
    '1',
    '123 456 ',
    '1.2.',
    '1, ',
    '1/',
    'و ',
    'مائة وألف ',
    'cent ',
    'cent-',
    '3 mars et ',
    'من 3 إلى ',
    'الجمعة، ',
    '06 12 ',
    'dizaines de ',
  ])(
    'is read to its end where it repeats %j 80,000 letters long',
    (unit) => {
      const level = levelText(unit.repeat(Math.ceil(80_000 / unit.length)))
      const found = [...findNumbers(level, 'ar'), ...findDates(level, 'ar', '2025-02-08')]
      for (const { quote, start, end } of found) expect(level.raw.slice(start, end)).toBe(quote)
    },
    UNTIL_HUNG,
  )
})
