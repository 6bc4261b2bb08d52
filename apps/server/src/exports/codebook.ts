import { type CodeList, type CodeListName, codeLists } from './code-lists.ts'
import type { ColumnType, ExportTable, Told } from './export-table.ts'
import { EXPORT_TABLES, type ExportName } from './export-tables.ts'

/** What every table, column and code of the exports means: for the data package, the API and the dashboard's page. */
export interface Codebook {
  tables: {
    name: ExportName
    told: Told
    /** The columns that tell a row from every other. */
    key: readonly string[]
    columns: {
      name: string
      type: ColumnType
      told: Told
      /** A value is always there. */
      required: boolean
      /** The table whose first column it names. */
      of: string | null
      codes: CodeListName | null
    }[]
  }[]
  lists: CodeList[]
}

/** Made from the tables themselves, so that it cannot tell of others. */
export function codebook(): Codebook {
  const tables = Object.entries<ExportTable>(EXPORT_TABLES).map(([name, { told, key, columns }]) => ({
    ...{ name: name as ExportName, told, key: key ?? [columns[0]?.name ?? ''] },
    columns: columns.map(({ name: column, type, told: meaning, required = false, of = null, codes = null }) => {
      return { name: column, type, told: meaning, required, of, codes }
    }),
  }))
  return { tables, lists: codeLists() }
}
