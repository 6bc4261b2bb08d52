import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { provinces, regions } from '@jawla/vocabulary/regions'
import { feature } from 'topojson-client'
import { expect, test } from 'vitest'
import { simplifyMorocco } from '../build/simplify-morocco.ts'

const source = createRequire(import.meta.url)('morocco-map/data/provinces.json')
const regionOf = new Map(provinces.map(({ code, region }) => [code, region]))
const made = simplifyMorocco(source, regionOf, 5e-5)

type Ring = [number, number][]
const rings = (key: 'regions' | 'provinces') =>
  feature(made, made.objects[key]).features.map(({ id, geometry }) => ({
    id: String(id),
    polygons: (geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : []) as Ring[][],
  }))

test('the 12 regions and 75 provinces are all there, under their codes alone', () => {
  expect(rings('regions').map(({ id }) => id)).toEqual(regions.map(({ code }) => code))
  expect(new Set(rings('provinces').map(({ id }) => id))).toEqual(new Set(provinces.map(({ code }) => code)))
  expect(JSON.stringify(made)).not.toMatch(/Province|إقليم|name/)
})

test('the southern regions reach their southern and western ends', () => {
  const points = (code: string) =>
    rings('regions')
      .filter(({ id }) => id === code)
      .flatMap(({ polygons }) => polygons.flat(2))
  expect(Math.min(...points('MA-12').map(([, lat]) => lat))).toBeLessThan(21)
  expect(Math.min(...points('MA-12').map(([lon]) => lon))).toBeLessThan(-16.9)
  expect(Math.max(...points('MA-11').map(([, lat]) => lat))).toBeGreaterThan(27.5)
})

test('every region is one piece, without holes left by merging, and holds its own label point', () => {
  for (const { id, polygons } of rings('regions')) {
    expect(polygons.flat(), id).toHaveLength(1)
    const label = regions.find(({ code }) => code === id)?.labelPoint
    expect(inside(label as [number, number], polygons[0]?.[0] ?? []), id).toBe(true)
  }
})

test('no outline of a region crosses itself', () => {
  for (const { id, polygons } of rings('regions')) expect(crossings(polygons[0]?.[0] ?? []), id).toBe(0)
})

test('a province that no region claims stops the build', () => {
  expect(() => simplifyMorocco(source, new Map(), 5e-5)).toThrow('no region known for province MA-TNG')
})

test('it stays light', () => {
  expect(gzipSync(JSON.stringify(made)).length).toBeLessThan(20_000)
})

function inside([x, y]: [number, number], ring: Ring): boolean {
  let odd = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[ax, ay], [bx, by]] = [ring[i] ?? [0, 0], ring[j] ?? [0, 0]]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd
  }
  return odd
}

function crossings(ring: Ring): number {
  let found = 0
  for (let i = 0; i + 1 < ring.length; i++) {
    for (let j = i + 2; j + 1 < ring.length; j++) {
      const [a, b, c, d] = [ring[i], ring[i + 1], ring[j], ring[j + 1]]
      if (a && b && c && d && side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) found++
    }
  }
  return found
}

function side(a: [number, number], b: [number, number], p: [number, number]): number {
  return Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]))
}
