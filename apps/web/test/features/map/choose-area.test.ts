import { EMPTY_FILTER, type Filter } from '@jawla/domain'
import { expect, test } from 'vitest'
import { chooseProvince, chooseRegion, stepBack } from '../../../src/features/map/choose-area.ts'

const filter = (regions: Filter['regions'], provinces: string[] = []): Filter => ({
  ...EMPTY_FILTER,
  ...{ regions, provinces, kinds: ['field_visit'] },
})

test('a region is chosen alone, and let go when it is chosen again', () => {
  expect(chooseRegion(filter(['MA-01', 'MA-02']), 'MA-03')).toEqual(filter(['MA-03']))
  expect(chooseRegion(filter(['MA-03']), 'MA-03')).toEqual(filter([]))
})

test('a province of before does not stay behind in another region', () => {
  expect(chooseRegion(filter(['MA-03'], ['MA-FES']), 'MA-07')).toEqual(filter(['MA-07']))
  expect(chooseRegion(filter(['MA-03'], ['MA-FES']), 'MA-03')).toEqual(filter(['MA-03']))
})

test('a province is chosen with its region, which stays when the province is let go', () => {
  expect(chooseProvince(filter([]), 'MA-FES')).toEqual(filter(['MA-03'], ['MA-FES']))
  expect(chooseProvince(filter(['MA-03'], ['MA-FES']), 'MA-FES')).toEqual(filter(['MA-03']))
  expect(() => chooseProvince(filter([]), 'MA-XXX')).toThrow('no such province: MA-XXX')
})

test('one step back leads from a province to its region, then to the whole country', () => {
  const region = stepBack(filter(['MA-03'], ['MA-FES']))
  expect(region).toEqual(filter(['MA-03']))
  expect(stepBack(region)).toEqual(filter([]))
})
