const CLASSES = 5

/**
 * The least count of each class of the map, at most five, from the counts above zero.
 * Few different counts get a class each; many are cut so that each class holds about as many regions.
 * `classBreaks([0, 1, 1, 2, 8])` is `[1, 2, 8]`.
 */
export function classBreaks(counts: readonly number[]): number[] {
  const known = counts.filter((count) => count > 0).sort((a, b) => a - b)
  const distinct = [...new Set(known)]
  if (distinct.length <= CLASSES) return distinct
  const cuts = Array.from({ length: CLASSES }, (_, k) => known[Math.floor((k * known.length) / CLASSES)] ?? 0)
  return [...new Set(cuts)]
}

/** 0 for no visit, else 1 to 5: the class whose least count it reaches. */
export function classOf(count: number, breaks: readonly number[]): number {
  return count === 0 ? 0 : breaks.filter((least) => count >= least).length
}

/**
 * Which of the five shades a class gets, 1 to 5. Few classes are spread over the whole scale,
 * so that the most visited region is always the strongest.
 */
export function shadeOf(count: number, breaks: readonly number[]): number {
  const found = classOf(count, breaks)
  if (found === 0 || breaks.length <= 1) return found === 0 ? 0 : 3
  return 1 + Math.round(((found - 1) * (CLASSES - 1)) / (breaks.length - 1))
}

/** First and last count of each class: `[[1, 1], [2, 7], [8, 8]]` for the example above. */
export function classRanges(breaks: readonly number[], most: number): [number, number][] {
  return breaks.map((least, index) => [least, (breaks[index + 1] ?? most + 1) - 1])
}
