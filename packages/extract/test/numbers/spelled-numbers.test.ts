import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../src/numbers/find-numbers.ts'
import { readNumbers } from '../../src/numbers/read-numbers.ts'
import { levelText } from '../../src/text/level-text.ts'
import { type ArabicManner, spellArabic, spellFrench } from './spell-number.ts'

const whole = fc.oneof(
  fc.integer({ min: 0, max: 2_000 }),
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.maxSafeInteger().map((value) => Math.abs(value) % 1e12),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 9 }))
    .map(([value, zeros]) => value * 10 ** zeros),
  fc.constant(1e12),
)
const manner: fc.Arbitrary<ArabicManner> = fc.record({
  gender: fc.constantFrom('m', 'f'),
  oblique: fc.boolean(),
  hundred: fc.constantFrom('مائة', 'مئة'),
  and: fc.constantFrom(' و', ' و '),
})

function values(text: string): (number | null)[] {
  return findNumbers(levelText(text), 'other').map((number) => number.min)
}

describe('a number written out in words is read back', () => {
  it('in French, with hyphens or spaces, alone and in a sentence', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom<'-' | ' '>('-', ' '), (value, joint) => {
        const words = spellFrench(value, joint)
        expect(readNumbers({ text: words, language: 'fr' }).found, words).toMatchObject([
          { quote: words, min: value, max: value },
        ])
        // "un" is an article in a sentence.
        if (value !== 1) expect(values(`Le centre accueille ${words} personnes.`), words).toEqual([value])
      }),
      { numRuns: 1500 },
    )
  })

  it('in Arabic, in either gender, case and spelling, alone and in a sentence', () => {
    fc.assert(
      fc.property(whole, manner, (value, how) => {
        const words = spellArabic(value, how)
        expect(readNumbers({ text: words, language: 'ar' }).found, words).toMatchObject([
          { quote: words, min: value, max: value },
        ])
        expect(values(`سجلت الدورة ${words} مستفيدا`), words).toEqual([value])
        expect(values(`بمشاركة أزيد من ${words}.`), words).toEqual([value])
      }),
      { numRuns: 1500 },
    )
  })

  it('every number up to two thousand one hundred', () => {
    const how: ArabicManner = { gender: 'f', oblique: true, hundred: 'مئة', and: ' و' }
    for (let value = 0; value <= 2_100; value++) {
      expect(values(spellArabic(value, how)), spellArabic(value, how)).toEqual([value])
      expect(values(spellFrench(value)), spellFrench(value)).toEqual([value])
    }
  })

  it('digits with any thousands mark', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom('.', ',', ' ', '\u00a0', '٬', ''),
        (value, mark) => {
          const digits = String(value).replace(/\B(?=(\d{3})+$)/g, mark)
          expect(values(`(${digits})`), digits).toEqual([value])
        },
      ),
    )
  })
})
