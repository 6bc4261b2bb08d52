import { useState } from 'react'
import type { Column } from './ranked-table.tsx'

type Compare<Row> = (a: Row, b: Row) => number

interface Sorted<Row> {
  rows: readonly Row[]
  /** What the heading of a column shows and does; nothing where the rows cannot be sorted by it. */
  orderOf: (column: string) => Column<Row>['order']
}

/** Rows in the order that the reader last chose; a second press on a heading turns it round. At first they stay as they come, by `first`. */
export function useSorted<Row>(
  given: readonly Row[],
  compares: Readonly<Record<string, Compare<Row>>>,
  first: string,
): Sorted<Row> {
  const [{ by, turned }, setOrder] = useState({ by: first, turned: false })
  const compare = compares[by]
  const rows = compare === undefined ? given : given.toSorted((a, b) => compare(a, b) * (turned ? -1 : 1))
  return {
    rows,
    orderOf: (column) =>
      column in compares
        ? {
            now: column !== by ? 'none' : turned ? 'descending' : 'ascending',
            onSort: () => setOrder({ by: column, turned: column === by && !turned }),
          }
        : undefined,
  }
}
