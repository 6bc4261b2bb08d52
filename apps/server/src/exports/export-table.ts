import type { CodeListName } from './code-lists.ts'

/** A value of one column; lists hold ids. */
export type Cell = string | number | boolean | null | readonly string[]

export type ExportRow = Readonly<Record<string, Cell>>

/** What a column holds. Days are `YYYY-MM-DD`, times ISO in UTC; a list is written as its values with `; ` between them where a format knows no lists. */
export type ColumnType = 'text' | 'integer' | 'number' | 'yes-no' | 'day' | 'time' | 'list'

/** In the three languages of the interface. */
export interface Told {
  ar: string
  fr: string
  en: string
}

export interface Column {
  name: string
  type: ColumnType
  told: Told
  /** The only values that it can have. */
  values?: readonly string[]
  /** The list that tells what its values are called; they may be others too where `values` is absent. */
  codes?: CodeListName
  /** A value is always there. */
  required?: true
  /** The table whose first column it names. */
  of?: string
}

/** A table as researchers get it: its columns are the same in every format, in the data package and in the codebook. */
export interface ExportTable {
  name: string
  told: Told
  /** The first one tells a row from every other, unless `key` names several. */
  columns: readonly Column[]
  key?: readonly string[]
}
