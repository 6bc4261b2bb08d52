import type { LatestVisit } from '@jawla/domain'
import { expect, test } from 'vitest'
import { rankProvinces } from '../../../src/features/coverage/rank-provinces.ts'

const on = (end: string, precision: LatestVisit['precision'] = 'day'): LatestVisit => {
  return { id: `v-${end}`, start: end, end, precision }
}
const counted = (province: string, latest: LatestVisit | null, held = 1) => ({ province, held, latest })
const asked = { region: 'MA-03', today: '2025-08-31', since: '2025-02-28' } as const

test('all provinces of a region, longest without a visit first', () => {
  const rows = rankProvinces(
    [
      counted('MA-FES', on('2025-08-30')),
      counted('MA-MEK', on('2025-02-27')),
      counted('MA-IFR', on('2025-02-28')),
      counted('MA-SEF', null, 2),
      counted('MA-TAZ', null, 0),
      counted('MA-TNG', on('2020-01-01')),
    ],
    asked,
  )
  expect(rows.map(({ code, days, standing }) => `${code} ${days} ${standing}`)).toEqual([
    ...['MA-BOM null never', 'MA-HAJ null never', 'MA-MOU null never', 'MA-TAO null never', 'MA-TAZ null never'],
    ...['MA-SEF null undated', 'MA-MEK 185 waiting', 'MA-IFR 184 recent', 'MA-FES 1 recent'],
  ])
})

test('without a region there are 75, whatever was counted', () => {
  const rows = rankProvinces([], { ...asked, region: null })
  expect(rows).toHaveLength(75)
  expect(rows.every(({ standing }) => standing === 'never')).toBe(true)
})

test('a month or year told that ends after today is no days ago', () => {
  const [row] = rankProvinces([counted('MA-FES', on('2025-12-31', 'year'))], asked).filter(({ held }) => held > 0)
  expect(row).toMatchObject({ days: 0, standing: 'recent' })
})
