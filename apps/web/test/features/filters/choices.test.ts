import { EMPTY_FILTER, type Facets } from '@jawla/domain'
import type { TFunction } from 'i18next'
import { expect, test } from 'vitest'
import { choicesOf } from '../../../src/features/filters/choices.ts'
import { LANGUAGES } from '../../../src/i18n/languages.ts'

const facets: Facets = {
  regions: [{ value: 'MA-03', visits: 4 }],
  programs: [{ value: 'kunuz', names: { ar: 'الكنوز', fr: 'Trésors' }, visits: 2 }],
  officials: [],
  facilityTypes: [
    { value: 'museum', visits: 1 },
    { value: 'institute', visits: 9 },
  ],
  kinds: [],
  statuses: [],
}
const reader = { t: ((key: string) => key) as unknown as TFunction, language: LANGUAGES[1] }

test('all 12 regions are offered, the unvisited with their zero', () => {
  const choices = choicesOf('regions', facets, EMPTY_FILTER, reader)
  expect(choices).toHaveLength(12)
  expect(choices.find(({ value }) => value === 'MA-03')).toMatchObject({ name: 'Fès-Meknès', visits: 4 })
  expect(choices.find(({ value }) => value === 'MA-12')).toMatchObject({ visits: 0 })
})

test('other choices come with the most visits first', () => {
  expect(choicesOf('facilityTypes', facets, EMPTY_FILTER, reader).map(({ value }) => value)).toEqual([
    'institute',
    'museum',
  ])
})

test('what is chosen stays even where nothing is left of it, with the name its id still tells', () => {
  const filter = { ...EMPTY_FILTER, programs: ['~برنامج-جسر'] }
  expect(choicesOf('programs', facets, filter, reader)).toEqual([
    { value: 'kunuz', name: { text: 'Trésors', lang: 'fr' }, visits: 2, chosen: false },
    { value: '~برنامج-جسر', name: { text: 'برنامج جسر', lang: 'ar' }, visits: 0, chosen: true },
  ])
})
