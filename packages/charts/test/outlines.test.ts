import { provinces, regions } from '@jawla/vocabulary/regions'
import { expect, test } from 'vitest'
import { outlinesOf } from '../build/outlines.ts'
import { outlines } from '../src/map/outlines.ts'

test('the outlines are those that the boundaries give today', () => {
  expect(outlines).toEqual(outlinesOf())
})

test('every region and province has one, inside the map', () => {
  expect(Object.keys(outlines.regions).sort()).toEqual(regions.map(({ code }) => code))
  expect(Object.keys(outlines.provinces).sort()).toEqual(provinces.map(({ code }) => code).sort())
  for (const [code, { path, label }] of [...Object.entries(outlines.regions), ...Object.entries(outlines.provinces)]) {
    expect(path, code).toMatch(/^M\d+ \d+l[-\d ]+z/)
    expect(label[0], code).toBeLessThan(outlines.width)
    expect(label[1], code).toBeLessThan(outlines.height)
  }
})
