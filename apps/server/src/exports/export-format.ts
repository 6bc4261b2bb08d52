import type { Filter } from '@jawla/domain'
import type { VisitIndex } from '@jawla/store'
import type { ExportRow, ExportTable } from './export-table.ts'

/** Rows of a table as the bytes of a file. It counts nothing and keeps nothing: few rows are in memory at once. */
export type WriteRows = (
  table: ExportTable,
  rows: AsyncIterable<ExportRow>,
  options: WriteOptions,
) => AsyncIterable<Uint8Array>

interface WriteOptions {
  /** The mark by which spreadsheets know UTF-8; for CSV alone. */
  bom: boolean
}

export const EXPORT_FORMATS = ['csv', 'jsonl', 'geojson', 'parquet'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** What is asked for. */
export interface ExportAsked {
  index: VisitIndex
  filter: Filter
  format: ExportFormat
  bom: boolean
}
