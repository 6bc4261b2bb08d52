import { foldText, REGION_CODES } from '@jawla/domain'
import { describe, expect, it } from 'vitest'
import { communes, places, provinces } from '../src/index.ts'
import { provinceName, regionName, regions } from '../src/regions.ts'

const provincesPerRegion = {
  'MA-01': 8,
  'MA-02': 8,
  'MA-03': 9,
  'MA-04': 7,
  'MA-05': 5,
  'MA-06': 9,
  'MA-07': 8,
  'MA-08': 5,
  'MA-09': 6,
  'MA-10': 4,
  'MA-11': 4,
  'MA-12': 2,
}

describe('the division of 2015', () => {
  it('has 12 regions with the codes of the domain', () => {
    expect(regions.map(({ code }) => code)).toEqual([...REGION_CODES])
  })

  it('has 75 provinces: 13 prefectures and 62 provinces, each region its own number', () => {
    expect(provinces.filter(({ kind }) => kind === 'prefecture')).toHaveLength(13)
    expect(provinces.filter(({ kind }) => kind === 'province')).toHaveLength(62)
    expect(new Set(provinces.map(({ code }) => code)).size).toBe(75)
    const counts = Object.fromEntries(
      REGION_CODES.map((code) => [code, provinces.filter(({ region }) => region === code).length]),
    )
    expect(counts).toEqual(provincesPerRegion)
  })

  it('holds the seat of every province among the places, in that province', () => {
    const missing = provinces.filter(
      ({ code, seat }) =>
        !places.some((place) => place.names.ar === seat.ar && (place.province === code || seat.fr === 'Tanger')),
    )
    expect(missing.map(({ code, seat }) => `${code} ${seat.fr}`)).toEqual([])
  })

  it('holds a commune once: among the places or among the other communes', () => {
    const named = (province: string, name: string) => `${province} ${foldText(name)}`
    const held = new Set(
      places.flatMap(({ province, names, aliases }) => [names.ar, ...aliases.ar].map((name) => named(province, name))),
    )
    expect(communes.filter(({ province, names }) => held.has(named(province, names.ar)))).toEqual([])
    expect(new Set(communes.map(({ id }) => id)).size).toBe(communes.length)
  })

  it('holds the 1,503 communes of the census, or nearly', () => {
    const towns = places.filter(({ kind }) => kind !== 'quarter').length
    expect(towns + communes.length).toBeGreaterThanOrEqual(1_490)
  })

  it('holds every point inside the box of its region', () => {
    const boxes = new Map(regions.map(({ code, bbox }) => [code, bbox]))
    const regionOf = new Map(provinces.map(({ code, region }) => [code, region]))
    const outside = places.filter(({ province, lat, lon }) => {
      if (lat === null || lon === null) return false
      const region = regionOf.get(province)
      const [west = 0, south = 0, east = 0, north = 0] = (region && boxes.get(region)) ?? []
      return lon < west || lon > east || lat < south || lat > north
    })
    expect(outside.map(({ id }) => id)).toEqual([])
  })
})

describe('names to show', () => {
  it.each([
    ['MA-03', 'ar', 'فاس-مكناس'],
    ['MA-03', 'fr', 'Fès-Meknès'],
    ['MA-03', 'en', 'Fes-Meknes'],
    ['MA-12', 'fr', 'Dakhla-Oued Ed-Dahab'],
  ] as const)('of region %s in %s is %s', (code, language, name) => {
    expect(regionName(code, language)).toBe(name)
  })

  it('of a province in English are the French ones', () => {
    expect(provinceName('MA-LAA', 'en')).toBe('Laâyoune')
    expect(provinceName('MA-LAA', 'ar')).toBe('العيون')
  })

  it('of an unknown code are the code itself, so that nothing is invented', () => {
    expect(regionName('MA-99', 'fr')).toBe('MA-99')
    expect(provinceName('FR-75', 'ar')).toBe('FR-75')
  })
})
