import type { CrossCount } from '@jawla/domain'

/** Visits of one value of a field, cut by another; `rest` is what no shown column tells. */
export interface CrossedRow {
  value: string
  visits: number
  /** By column, in their order. */
  cells: number[]
  rest: number
}

/** The rows of a cross count with as many columns as have a colour. The column field gives a visit one value at most, so nothing is counted twice. */
export function crossedRows({ rows, cells }: CrossCount, mostColumns: number): CrossedRow[] {
  return rows.map(({ value, visits }, row) => {
    const counts = Array.from({ length: mostColumns }, (_, column) => {
      return cells.find(([one, other]) => one === row && other === column)?.[2] ?? 0
    })
    return { value, visits, cells: counts, rest: visits - counts.reduce((sum, count) => sum + count, 0) }
  })
}
