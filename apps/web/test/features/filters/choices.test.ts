import { EMPTY_FILTER, type Facets, LIST_FIELDS, type Names } from '@jawla/domain'
import type { TFunction } from 'i18next'
import { expect, test } from 'vitest'
import { choicesOf } from '../../../src/features/filters/choices.ts'
import { LANGUAGES } from '../../../src/i18n/languages.ts'

const none = Object.fromEntries(LIST_FIELDS.map((field) => [field, { choices: [], total: 0 }])) as unknown as Facets
const counted = (...choices: [value: string, visits: number, names?: Names][]) => ({
  choices: choices.map(([value, visits, names = null]) => ({ value, visits, names })),
  total: choices.length,
})
const facets: Facets = {
  ...none,
  regions: counted(['MA-03', 4]),
  programs: counted(['kunuz', 2, { ar: 'الكنوز', fr: 'Trésors' }]),
  facilityTypes: counted(['museum', 1], ['institute', 9]),
  crafts: counted(
    ...['يوسف', 'أحمد', 'Zineb', 'إدريس', 'بهيجة'].map((name): [string, number, Names] => [
      name,
      1,
      { ar: name, fr: null },
    ]),
  ),
}
const reader = { t: ((key: string) => key) as unknown as TFunction, language: LANGUAGES[1] }

test('all 12 regions are offered, the unvisited with their zero', () => {
  const choices = choicesOf('regions', facets.regions, EMPTY_FILTER, reader)
  expect(choices).toHaveLength(12)
  expect(choices.find(({ value }) => value === 'MA-03')).toMatchObject({ name: 'Fès-Meknès', count: 4 })
  expect(choices.find(({ value }) => value === 'MA-12')).toMatchObject({ count: 0 })
})

test('other choices come with the most visits first', () => {
  expect(choicesOf('facilityTypes', facets.facilityTypes, EMPTY_FILTER, reader).map(({ value }) => value)).toEqual([
    'institute',
    'museum',
  ])
})

test('what is chosen stays even where nothing is left of it, with the name its id still tells', () => {
  const filter = { ...EMPTY_FILTER, programs: ['~برنامج-جسر'] }
  expect(choicesOf('programs', facets.programs, filter, reader)).toEqual([
    { value: 'kunuz', name: { text: 'Trésors', lang: 'fr' }, count: 2, chosen: false },
    { value: '~برنامج-جسر', name: { text: 'برنامج جسر', lang: 'ar' }, count: 0, chosen: true },
  ])
})

test('choices with as many visits stand in alphabetical order, the Arabic ones in theirs', () => {
  const inArabic = { ...reader, language: LANGUAGES[0] }
  const names = choicesOf('crafts', facets.crafts, EMPTY_FILTER, inArabic).map(({ value }) => value)
  expect(names).toEqual(['أحمد', 'إدريس', 'بهيجة', 'يوسف', 'Zineb'])
})
