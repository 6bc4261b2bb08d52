import { expect, test } from 'vitest'
import { addressDate } from '../src/address-date.ts'

test.each([
  ['https://example.ma/2025/02/08/titre/', '2025-02-08'],
  ['https://example.ma/fr/2025/2/8', '2025-02-08'],
  ['https://example.ma/2025-02-08-titre.html', '2025-02-08'],
  ['https://example.ma/fr/news/titre-20250208', '2025-02-08'],
  ['https://example.ma/2025/02/titre', null],
  ['https://example.ma/2025/13/08/titre', null],
  ['https://example.ma/titre-20259999.html', null],
  ['https://example.ma/1234567/titre-2025', null],
  ['https://example.ma/?d=2025/02/08/x', null],
  ['pas une adresse', null],
])('%s has the day %s', (url, day) => {
  expect(addressDate(url)).toBe(day)
})
