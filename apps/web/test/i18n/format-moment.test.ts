import { expect, test } from 'vitest'
import { formatFromNow, formatMoment, formatSpan } from '../../src/i18n/format-moment.ts'
import { LANGUAGES } from '../../src/i18n/languages.ts'

const [ar, fr, en] = LANGUAGES
const NOW = Date.parse('2026-11-26T12:00:00Z')

test.each([
  ['2026-11-26T11:59:50Z', '10 seconds ago'],
  ['2026-11-26T12:12:20Z', 'in 12 minutes'],
  ['2026-11-26T09:00:00Z', '3 hours ago'],
  ['2026-11-25T11:00:00Z', 'yesterday'],
  ['2026-11-26T12:00:00Z', 'now'],
])('%s is told as %s', (moment, words) => {
  expect(formatFromNow(moment, NOW, en)).toBe(words)
})

test('moments have Latin digits in each language, and the reader’s clock', () => {
  expect(formatMoment('2025-02-08T13:05:00Z', fr)).toMatch(/^8 février 2025 à 14:05$/)
  expect(formatMoment('2025-02-08T13:05:00Z', ar)).toMatch(/8 فبراير 2025.*14:05|8 فبراير 2025.*2:05/)
  expect(formatMoment('2025-02-08T13:05:00Z', en, 'day')).toBe('8 February 2025')
})

test.each([
  [4, '4 secs'],
  [65, '1 min 5 secs'],
  [3600, '1 hr'],
  [3900.4, '1 hr 5 mins'],
  [0, '0 secs'],
])('%s seconds are %s', (seconds, words) => {
  expect(formatSpan(seconds, en)).toBe(words)
})
