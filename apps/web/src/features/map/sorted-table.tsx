import { type ReactNode, useState } from 'react'
import { type SortValue, sortRows } from './sort-rows.ts'
import styles from './sorted-table.module.css'

export interface Column<Row> {
  key: string
  title: string
  /** Stands at the end of its cell. */
  number?: boolean
  /** What it is sorted by; null comes last in either order. */
  by: (row: Row) => SortValue
  cell: (row: Row) => ReactNode
}

interface Props<Row> {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** The language by whose rules texts are sorted. */
  language: string
}

interface Order {
  key: string
  descending: boolean
}

/** A table that a press on a column's head sorts: numbers from the greatest, texts from the first letter, then the other way. */
export function SortedTable<Row>({ caption, columns, rows, keyOf, language }: Props<Row>) {
  const [order, setOrder] = useState<Order | null>(null)
  const sortedBy = columns.find(({ key }) => key === order?.key)
  const sorted = sortedBy && order ? sortRows(rows, sortedBy.by, { descending: order.descending, language }) : rows
  const press = ({ key, number = false }: Column<Row>) =>
    setOrder(order?.key === key ? { key, descending: !order.descending } : { key, descending: number })
  const sortOf = (key: string) => (order?.key !== key ? 'none' : order.descending ? 'descending' : 'ascending')
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" aria-sort={sortOf(column.key)} className={column.number ? 'number' : ''}>
                <button type="button" onClick={() => press(column)}>
                  {column.title}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ key, number, cell }) => (
                <td key={key} className={number ? 'number' : ''}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
