import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import styles from './ranked-table.module.css'

export interface Column<Row> {
  name: string
  label: string
  isNumber?: boolean
  cell: (row: Row) => ReactNode
  /** How the rows stand by this column now, and what a press on its heading does; left out where they cannot. */
  order?: { now: 'ascending' | 'descending' | 'none'; onSort: () => void } | undefined
}

interface Props<Row> {
  caption: string
  /** The first names the row. */
  columns: readonly [Column<Row>, ...Column<Row>[]]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** What is to be seen at once. */
  isMarked?: (row: Row) => boolean
}

/** Rows that a phone shows at first: told of in the style sheet, too. */
const FIRST = 10

/** A table whose headings stay in sight and sort it; on a phone each row is a card, and the first are shown. */
export function RankedTable<Row>({ caption, columns, rows, keyOf, isMarked }: Props<Row>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [first, ...others] = columns
  const [isWhole, setWhole] = useState(false)
  const body = useRef<HTMLTableSectionElement>(null)
  // What was pressed is gone: on with the first row that it brought.
  useEffect(() => {
    if (isWhole) body.current?.rows[FIRST]?.querySelector('a')?.focus()
  }, [isWhole])
  const isShort = !isWhole && rows.length > FIRST
  return (
    <>
      <table className={`${styles.table} ${isShort ? styles.short : ''}`}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, label, isNumber, order }) => (
              <th key={name} scope="col" className={isNumber ? 'number' : undefined} aria-sort={order?.now}>
                {order === undefined ? (
                  label
                ) : (
                  <button type="button" onClick={order.onSort} title={t('coverage.sort', { column: label })}>
                    {label}
                    <span className={styles.arrow} data-order={order.now} aria-hidden="true" />
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row) => (
            <tr key={keyOf(row)} data-row={keyOf(row)} data-marked={isMarked?.(row) ?? false}>
              <th scope="row">{first.cell(row)}</th>
              {others.map(({ name, label, isNumber, cell }) => (
                <td key={name} className={isNumber ? 'number' : undefined} data-label={label}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {isShort && (
        <p className={`${styles.whole} no-print`}>
          <Button onClick={() => setWhole(true)}>
            {t('coverage.whole', { n: formatNumber(rows.length, language) })}
          </Button>
        </p>
      )}
    </>
  )
}
