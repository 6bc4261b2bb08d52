import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/dates/find-dates.ts'
import { AR_DATES } from '../../src/languages/ar-dates.ts'
import type { DateTable } from '../../src/languages/date-table.ts'
import { FR_DATES } from '../../src/languages/fr-dates.ts'
import { levelText } from '../../src/text/level-text.ts'

const tables: readonly DateTable[] = [AR_DATES, FR_DATES]
const datesOf = (text: string) => findDates(levelText(text), 'other', '2025-02-08')

describe('every row of the date tables reads its own example', () => {
  for (const { examples, dayWords, periods } of tables) {
    it.each(Object.entries(examples))('%s: %s', (rule, example) => {
      expect(datesOf(example).map((date) => date.rule)).toEqual([rule])
    })
    it.each(dayWords.map((row) => [row.example, row.days]))('%s: %i days away', (example, days) => {
      const day = `2025-02-${String(8 + days).padStart(2, '0')}`
      expect(datesOf(example)).toMatchObject([{ from: day, to: day }])
    })
    it.each(periods.map((row) => [row.example, row.period]))('%s: a %s', (example, period) => {
      const rule = period === 'week' || period === 'weekend' ? 'part-of-month' : 'part-of-year'
      expect(datesOf(example)).toMatchObject([{ rule }])
    })
  }
})
