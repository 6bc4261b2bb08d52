/** Something on the map that the arrow keys reach, with where it stands on the screen: y grows downwards. */
export interface Spot {
  id: string
  x: number
  y: number
}

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

const STEPS: Record<Direction, readonly [x: number, y: number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

export function isDirection(key: string): key is Direction {
  return key in STEPS
}

/**
 * The nearest spot in a direction; what lies aside counts as further away. On a map right is east in every language.
 * Null at the edge.
 */
export function nearest(spots: readonly Spot[], from: Spot, direction: Direction): Spot | null {
  const [stepX, stepY] = STEPS[direction]
  let best: Spot | null = null
  let least = Number.POSITIVE_INFINITY
  for (const spot of spots) {
    const [x, y] = [spot.x - from.x, spot.y - from.y]
    const along = x * stepX + y * stepY
    const aside = Math.abs(x * stepY - y * stepX)
    if (spot.id === from.id || along <= 0 || aside > along * 3) continue
    const far = along + 2 * aside
    if (far < least) [best, least] = [spot, far]
  }
  return best
}
