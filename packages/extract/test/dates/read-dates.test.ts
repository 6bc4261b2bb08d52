import { expect, it } from 'vitest'
import { readDates } from '../../src/dates/read-dates.ts'

it('answers with quote, offsets, days and precision', () => {
  const text = 'Le centre a ouvert vendredi.'
  expect(readDates({ text, language: 'fr', reference: '2025-02-08T10:00:00Z' })).toEqual({
    text,
    found: [{ quote: 'vendredi', start: 19, end: 27, from: '2025-02-07', to: '2025-02-07', precision: 'day' }],
  })
})

it('refuses a reference that is no day', () => {
  expect(() => readDates({ text: 'hier', reference: '2025-02-30' })).toThrow('reference is no day: 2025-02-30')
})
