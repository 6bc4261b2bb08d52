import { expect, test } from 'vitest'
import { chooseLanguage } from '../../src/i18n/languages.ts'

test.each([
  ['fr', 'en', 'fr'],
  [undefined, 'en', 'en'],
  [undefined, null, 'ar'],
  ['de', 'en', 'en'],
  ['de', 'tlh', 'ar'],
])('address %s and memory %s give %s', (address, memory, chosen) => {
  expect(chooseLanguage(address, memory).code).toBe(chosen)
})
