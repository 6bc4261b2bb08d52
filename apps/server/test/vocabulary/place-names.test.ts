import { expect, test } from 'vitest'
import { placeNames } from '../../src/vocabulary/place-names.ts'

const FES = { ar: 'فاس', fr: 'Fès' }

test.each([
  ['a town', 'فاس', 'MA-FES', FES],
  ['a town without its accents', 'Fes', 'MA-FES', FES],
  ['a town after its noun', 'مدينة فاس', 'MA-FES', FES],
  ['a town after its French noun', 'ville de Fès', 'MA-FES', FES],
  ['an alias', 'البيضاء', 'MA-CAS', { ar: 'الدار البيضاء', fr: 'Casablanca' }],
  ['a village', 'Sidi Kaouki', 'MA-ESI', { ar: 'سيدي كاوكي', fr: 'Sidi Kaouki' }],
  ['a commune', 'سيدي المختار', 'MA-CHI', { ar: 'سيدي المختار', fr: 'Sidi Mokhtar' }],
  ['a province by its title', 'إقليم الحوز', 'MA-HAO', { ar: 'إقليم الحوز', fr: "Province d'Al Haouz" }],
  ['a region, where no province is known', 'Souss-Massa', null, { ar: 'سوس-ماسة', fr: 'Souss-Massa' }],
])('%s is known in both scripts', (_, written, province, names) => {
  expect(placeNames(written, province)).toMatchObject(names)
})

test.each([
  ['nobody knows', 'دوار المثال', 'MA-FES'],
  ['lies in another province', 'فاس', 'MA-MEK'],
  ['may lie anywhere', 'Fès', null],
  ['two places of its province bear', 'Harbil', 'MA-MAR'],
  ['is in a province that is none', 'Fès', 'MA-XXX'],
  ['is only the noun of a town', 'مدينة', 'MA-FES'],
])('a name that %s stays as it is written', (_, written, province) => {
  expect(placeNames(written, province)).toBeUndefined()
})
