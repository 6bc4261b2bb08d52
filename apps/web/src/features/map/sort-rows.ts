/** What a row is sorted by; null where there is nothing to sort by. */
export type SortValue = number | string | null

interface SortOptions {
  descending: boolean
  /** By whose rules texts are sorted: `ar`. */
  language: string
}

/** A copy in order; what has no value comes last either way. */
export function sortRows<Row>(
  rows: readonly Row[],
  by: (row: Row) => SortValue,
  { descending, language }: SortOptions,
): Row[] {
  const { compare } = new Intl.Collator(language)
  return [...rows].sort((one, other) => {
    const [a, b] = [by(one), by(other)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    const ascending = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b))
    return descending ? -ascending : ascending
  })
}
