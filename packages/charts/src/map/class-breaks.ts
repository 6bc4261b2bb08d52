const CLASSES = 5

/**
 * The least value of each class of the map, at most five. Few different values get a class each; many are cut so that
 * each class holds about as many areas. Zero stands apart, unless it is one of the values that are told apart by degree.
 * `classBreaks([0, 1, 1, 2, 8])` is `[1, 2, 8]`.
 */
export function classBreaks(values: readonly number[], zero: 'apart' | 'within' = 'apart'): number[] {
  const known = values.filter((value) => value > 0 || zero === 'within').sort((a, b) => a - b)
  const distinct = [...new Set(known)]
  if (distinct.length <= CLASSES) return distinct
  const cuts = cut(known)
  // Where many areas share a value, cuts fall together and the last class would hide what stands out: then each value counts once.
  return new Set(cuts).size === CLASSES ? cuts : cut(distinct)
}

function cut(sorted: readonly number[]): number[] {
  return Array.from({ length: CLASSES }, (_, k) => sorted[Math.floor((k * sorted.length) / CLASSES)] ?? 0)
}

/** 0 below every class, else 1 to 5: the class whose least value it reaches. */
export function classOf(value: number, breaks: readonly number[]): number {
  return breaks.filter((least) => value >= least).length
}

/**
 * Which of the five shades a class gets, 1 to 5. Few classes are spread over the whole scale,
 * so that the greatest value is always the strongest.
 */
export function shadeOf(value: number, breaks: readonly number[]): number {
  const found = classOf(value, breaks)
  if (found === 0 || breaks.length <= 1) return found === 0 ? 0 : 3
  return 1 + Math.round(((found - 1) * (CLASSES - 1)) / (breaks.length - 1))
}

/** First and last value of each class, `step` apart: `[[1, 1], [2, 7], [8, 8]]` for the example above. */
export function classRanges(breaks: readonly number[], most: number, step = 1): [number, number][] {
  return breaks.map((least, index) => {
    const next = breaks[index + 1]
    return [least, next === undefined ? most : Number((next - step).toFixed(1))]
  })
}
