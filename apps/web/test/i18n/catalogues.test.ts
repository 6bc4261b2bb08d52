import { expect, test } from 'vitest'
import { ar } from '../../src/i18n/ar.ts'
import { chartsAr } from '../../src/i18n/charts-ar.ts'
import { chartsEn } from '../../src/i18n/charts-en.ts'
import { chartsFr } from '../../src/i18n/charts-fr.ts'
import { coverageAr } from '../../src/i18n/coverage-ar.ts'
import { coverageEn } from '../../src/i18n/coverage-en.ts'
import { coverageFr } from '../../src/i18n/coverage-fr.ts'
import { deskAr } from '../../src/i18n/desk-ar.ts'
import { deskEn } from '../../src/i18n/desk-en.ts'
import { deskFr } from '../../src/i18n/desk-fr.ts'
import { embedAr } from '../../src/i18n/embed-ar.ts'
import { embedEn } from '../../src/i18n/embed-en.ts'
import { embedFr } from '../../src/i18n/embed-fr.ts'
import { en } from '../../src/i18n/en.ts'
import { exportAr } from '../../src/i18n/export-ar.ts'
import { exportEn } from '../../src/i18n/export-en.ts'
import { exportFr } from '../../src/i18n/export-fr.ts'
import { fr } from '../../src/i18n/fr.ts'
import { historyAr } from '../../src/i18n/history-ar.ts'
import { historyEn } from '../../src/i18n/history-en.ts'
import { historyFr } from '../../src/i18n/history-fr.ts'
import { LANGUAGES, type LanguageCode } from '../../src/i18n/languages.ts'
import { recordAr } from '../../src/i18n/record-ar.ts'
import { recordEn } from '../../src/i18n/record-en.ts'
import { recordFr } from '../../src/i18n/record-fr.ts'
import { referenceAr } from '../../src/i18n/reference-ar.ts'
import { referenceEn } from '../../src/i18n/reference-en.ts'
import { referenceFr } from '../../src/i18n/reference-fr.ts'
import { vocabularyAr } from '../../src/i18n/vocabulary-ar.ts'
import { vocabularyEn } from '../../src/i18n/vocabulary-en.ts'
import { vocabularyFr } from '../../src/i18n/vocabulary-fr.ts'

const catalogues: Record<LanguageCode, Record<string, string>> = {
  ar: {
    ...ar,
    ...recordAr,
    ...coverageAr,
    ...chartsAr,
    ...embedAr,
    ...exportAr,
    ...referenceAr,
    ...historyAr,
    ...deskAr,
    ...vocabularyAr,
  },
  fr: {
    ...fr,
    ...recordFr,
    ...coverageFr,
    ...chartsFr,
    ...embedFr,
    ...exportFr,
    ...referenceFr,
    ...historyFr,
    ...deskFr,
    ...vocabularyFr,
  },
  en: {
    ...en,
    ...recordEn,
    ...coverageEn,
    ...chartsEn,
    ...embedEn,
    ...exportEn,
    ...referenceEn,
    ...historyEn,
    ...deskEn,
    ...vocabularyEn,
  },
}
const PLURAL = /_(zero|one|two|few|many|other)$/

const base = (key: string) => key.replace(PLURAL, '')
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort()

test.each(LANGUAGES.map(({ code }) => code))('%s has the messages that Arabic has, no more and no fewer', (code) => {
  const own = new Set(Object.keys(catalogues[code]).map(base))
  expect([...own].sort()).toEqual([...new Set(Object.keys(catalogues.ar).map(base))].sort())
})

test.each(LANGUAGES)('$label has every plural form that its grammar asks for', ({ code }) => {
  const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories
  const counted = new Set(
    Object.keys(catalogues[code])
      .filter((key) => PLURAL.test(key))
      .map(base),
  )
  const missing = [...counted].flatMap((key) =>
    forms.map((form) => `${key}_${form}`).filter((whole) => !(whole in catalogues[code])),
  )
  expect(missing).toEqual([])
})

test.each(['fr', 'en'] as const)('%s fills the same blanks as Arabic in messages that are not counted', (code) => {
  const different = Object.entries(catalogues[code])
    .filter(([key]) => !PLURAL.test(key))
    .filter(([key, text]) => `${placeholders(text)}` !== `${placeholders(catalogues.ar[key] ?? '')}`)
  expect(different).toEqual([])
})

test('no message is empty', () => {
  const empty = LANGUAGES.flatMap(({ code }) =>
    Object.entries(catalogues[code]).flatMap(([key, text]) => (text.trim() === '' ? [`${code} ${key}`] : [])),
  )
  expect(empty).toEqual([])
})

test('an address stands in Arabic from left to right, by itself', () => {
  const loose = Object.entries(catalogues.ar).filter(([, words]) => /(?<!\u2066)https?:\/\//.test(words))
  expect(loose).toEqual([])
})
