import { describe, expect, it } from 'vitest'
import { AR_NUMBERS } from '../../src/languages/ar-numbers.ts'
import { FR_NUMBERS } from '../../src/languages/fr-numbers.ts'
import type { NumberTable } from '../../src/languages/number-table.ts'
import { findNumbers } from '../../src/numbers/find-numbers.ts'
import { levelText } from '../../src/text/level-text.ts'

const tables: readonly NumberTable[] = [AR_NUMBERS, FR_NUMBERS]
const numbersOf = (text: string) => findNumbers(levelText(text), 'other')

describe('every row of the number tables reads its own example', () => {
  for (const { benders, ranges, unitsAfter, labelsBefore } of tables) {
    it.each([...benders.before, ...benders.after].map((row) => [row.example, row.qualifier]))(
      '%s: %s',
      (example, qualifier) => {
        expect(numbersOf(example).map((number) => number.qualifier)).toContain(qualifier)
      },
    )
    it.each(ranges.map((row) => [row.example]))('%s: range', (example) => {
      expect(numbersOf(example).map((number) => number.qualifier)).toContain('range')
    })
    it.each([...unitsAfter, ...labelsBefore].map((row) => [row.example, row.context]))('%s: %s', (example, context) => {
      const contexts = numbersOf(example).map((number) => (number.kind === 'ordinal' ? 'edition' : number.context))
      expect(contexts).toContain(context === 'year' ? 'date' : context)
    })
  }
})
