/** From the first place that belongs to it to before the first that does not. */
export type Range = { readonly from: number; readonly to: number }

export function isIn({ from, to }: Range, place: number): boolean {
  return place >= from && place < to
}

/** Those of some items that stand in a range; `placeOf` tells where each stands, and they are in that order. */
export function itemsIn<T>(items: readonly T[], { from, to }: Range, placeOf: (item: T) => number): readonly T[] {
  return items.slice(firstFrom(items, from, placeOf), firstFrom(items, Math.max(from, to), placeOf))
}

/** The index of the first of some items in order that does not stand before a place. */
export function firstFrom<T>(items: readonly T[], place: number, placeOf: (item: T) => number): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && placeOf(item) < place) low = middle + 1
    else high = middle
  }
  return low
}
