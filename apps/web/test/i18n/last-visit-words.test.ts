import i18next from 'i18next'
import { expect, test } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { LANGUAGES } from '../../src/i18n/languages.ts'
import { lastVisitWords } from '../../src/i18n/last-visit-words.ts'

const messages = i18next.createInstance()
await messages.init({ lng: 'en', keySeparator: false, nsSeparator: false, resources: { en: { translation: en } } })
const reader = { t: messages.t, language: LANGUAGES[2], never: 'no visit held' }

test.each([
  ['nobody told of', undefined, 'no visit held'],
  ['only announced', { held: 0, lastVisit: null }, 'no visit held'],
  ['held on a day', { held: 2, lastVisit: '2025-02-07' }, '7 February 2025'],
  ['held without a date, which is not never', { held: 1, lastVisit: null }, 'Date not stated'],
])('the last visit, %s', (_, told, words) => expect(lastVisitWords(told, reader)).toBe(words))
