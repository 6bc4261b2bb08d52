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

it.each([
  ['Le stage a débuté il y a trois mois', '2024-11-08'],
  ['انطلق التكوين قبل شهرين', '2024-12-08'],
])('a count of months ends on the same day of the month: %s', (text, day) => {
  expect(readDates({ text, reference: '2025-02-08' }).found).toMatchObject([{ from: day, to: day, precision: 'day' }])
})

it('a month without that day ends sooner', () => {
  const { found } = readDates({ text: 'Le stage a débuté il y a un mois', reference: '2025-03-31' })
  expect(found).toMatchObject([{ from: '2025-02-28', to: '2025-02-28' }])
})
