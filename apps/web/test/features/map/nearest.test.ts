import { provinces, regions } from '@jawla/vocabulary/regions'
import { describe, expect, test } from 'vitest'
import { type Direction, nearest, type Spot } from '../../../src/features/map/nearest.ts'

const DIRECTIONS: Direction[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']

const spotsOf = (areas: typeof regions | typeof provinces): Spot[] =>
  areas.map(({ code, labelPoint: [x = 0, lat = 0] }) => ({ id: code, x, y: -lat }))

describe('the arrow keys', () => {
  test('go to the nearest in their direction, and what lies aside counts as further', () => {
    const here = { id: 'here', x: 0, y: 0 }
    const spots = [here, { id: 'aside', x: 10, y: 9 }, { id: 'ahead', x: 20, y: 0 }, { id: 'behind', x: -1, y: 0 }]
    expect(nearest(spots, here, 'ArrowRight')?.id).toBe('ahead')
    expect(nearest(spots, here, 'ArrowLeft')?.id).toBe('behind')
    expect(nearest(spots, here, 'ArrowUp')).toBeNull()
  })

  test('go north from Marrakech-Safi to Casablanca-Settat and south from it to Souss-Massa', () => {
    const spots = spotsOf(regions)
    const marrakech = spots.find(({ id }) => id === 'MA-07')
    if (!marrakech) throw new Error('no MA-07')
    expect(nearest(spots, marrakech, 'ArrowUp')?.id).toBe('MA-06')
    expect(nearest(spots, marrakech, 'ArrowDown')?.id).toBe('MA-09')
  })

  test.each([
    ['12 regions', regions],
    ['75 provinces', provinces],
  ])('reach each of the %s from any other', (_, areas) => {
    const spots = spotsOf(areas)
    for (const start of spots) {
      const reached = new Set([start.id])
      const open = [start]
      for (let spot = open.pop(); spot; spot = open.pop()) {
        for (const direction of DIRECTIONS) {
          const next = nearest(spots, spot, direction)
          if (next === null || reached.has(next.id)) continue
          reached.add(next.id)
          open.push(next)
        }
      }
      expect(reached.size).toBe(spots.length)
    }
  })
})
