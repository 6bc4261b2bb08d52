import { expect, test } from 'vitest'
import { publishedDay } from '../src/published-day.ts'

test.each([
  ['Publié le 8 février 2025 à 10h22', '2025-02-08'],
  ['Mis à jour le 11 février 2025, publié le 8 février 2025', '2025-02-08'],
  ['08/02/2025 (mise à jour : 11/02/2025)', '2025-02-08'],
  ['آخر تحديث: 10 فبراير 2025 | نشر في: 8 فبراير 2025', '2025-02-08'],
  ['نشر في 8 شباط 2025 - آخر تحديث 10 شباط 2025', '2025-02-08'],
  ['Dernière mise à jour : 11/02/2025', null],
  ['آخر تحديث: 10 فبراير 2025', null],
  ['Updated on February 11, 2025', null],
  ['samedi 8 février', null],
])('%s was published on %s', (line, day) => {
  expect(publishedDay(line)).toBe(day)
})
