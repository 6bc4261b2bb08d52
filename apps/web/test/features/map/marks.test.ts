import type { FacilityPoint } from '@jawla/domain'
import { describe, expect, test } from 'vitest'
import { clusterMarks } from '../../../src/features/map/cluster-marks.ts'
import { facilityMarks, placeMarks } from '../../../src/features/map/marks.ts'

const facility = (id: string, facts: Partial<FacilityPoint> = {}): FacilityPoint => ({
  ...{ id, type: 'cooperative', lat: 34.03, lon: -5, precision: 'town', visits: 2, held: 1 },
  ...facts,
})
const COUNTRY: [number, number, number, number] = [-18, 20, 0, 37]

describe('facilities on the map', () => {
  test('known only by their town are one mark with their number, not pins', () => {
    const [mark, ...others] = facilityMarks([facility('a'), facility('b', { visits: 5, held: 0 })])
    expect(others).toEqual([])
    expect(mark).toMatchObject({ shape: 'area', count: 2, visits: 7, held: 1, lat: 34.03, lon: -5 })
    expect(mark?.facilities.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test('stand where they are when that is known, also in a town that others are only known to be in', () => {
    const marks = facilityMarks([facility('a'), facility('b', { precision: 'point' })])
    expect(marks.map(({ shape }) => shape).sort()).toEqual(['area', 'point'])
  })

  test.each(['province', 'region'] as const)('known only by their %s have no mark', (precision) => {
    expect(facilityMarks([facility('a', { precision })])).toEqual([])
    const place = { name: 'تازة', region: null, province: null, lat: 34, lon: -4, precision, visits: 1, held: 1 }
    expect(placeMarks([place])).toEqual([])
  })
})

describe('20,000 facilities', () => {
  const points = Array.from({ length: 20_000 }, (_, index) =>
    facility(`f${index}`, {
      precision: index % 3 === 0 ? 'town' : 'point',
      lat: 28 + ((index * 7919) % 7000) / 1000,
      lon: -12 + ((index * 104_729) % 10_000) / 1000,
    }),
  )
  const index = clusterMarks(facilityMarks(points))

  test('are a few marks at each zoom, and none of them is lost', () => {
    for (const zoom of [4, 6, 8]) {
      const shown = index.inside(COUNTRY, zoom)
      expect(shown.reduce((sum, { count }) => sum + count, 0)).toBe(20_000)
    }
    expect(index.inside(COUNTRY, 5).length).toBeLessThan(150)
  })

  test('come apart when their cluster is pressed', () => {
    const [cluster] = index.inside(COUNTRY, 5)
    if (cluster?.shape !== 'cluster') throw new Error('no cluster')
    expect(cluster.opensAt).toBeGreaterThan(5)
    expect(index.marksOf(cluster, 20)).toHaveLength(20)
    expect(index.inside(COUNTRY, 5)[0]).toBe(cluster)
  })
})
