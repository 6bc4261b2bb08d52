import type { ReadFigure } from '@jawla/domain'

type Count = Pick<ReadFigure, 'min' | 'max' | 'qualifier'>

export function isStated({ min, max }: Count): boolean {
  return min !== null || max !== null
}

/** `About 30` may be 24 to 36; `more than 200` is hardly 1,000; `fewer than 50` is hardly 5. */
const ABOUT = 0.2
const AT_LEAST_REACHES = 3
const AT_MOST_REACHES = 3

/** True where both can be true of one group. An unstated count goes with any. */
export function isCompatible(a: Count, b: Count): boolean {
  const [one, other] = [meant(a), meant(b)]
  return !one || !other || (one.least <= other.most && other.least <= one.most)
}

/** True where one may be a slip or an estimate of the other: the smaller is at least half of the greater. */
export function isNear(a: Count, b: Count): boolean {
  const [one, other] = [meant(a), meant(b)]
  if (!one || !other) return true
  return isCompatible(a, b) || 2 * Math.min(one.most, other.most) >= Math.max(one.least, other.least)
}

/** How many people the words may mean; null where they give no number. */
function meant({ min, max, qualifier }: Count): { least: number; most: number } | null {
  const number = min ?? max
  if (number === null) return null
  const slack = qualifier === 'about' ? ABOUT : 0
  return {
    least: (min ?? number / AT_MOST_REACHES) * (1 - slack),
    most: (max ?? number * AT_LEAST_REACHES) * (1 + slack),
  }
}
