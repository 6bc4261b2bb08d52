import { type CsvValue, csvStream } from '../csv/csv-stream.ts'
import type { WriteRows } from './export-format.ts'
import type { Cell, ExportRow } from './export-table.ts'

/** By RFC 4180; the values of a list with `; ` between them. See `csvStream` for what keeps spreadsheets from computing. */
export const writeCsv: WriteRows = async function* ({ columns }, rows, { bom }) {
  for await (const piece of csvStream(flat(rows), { columns: columns.map(({ name }) => name), bom })) {
    yield Buffer.from(piece)
  }
}

async function* flat(rows: AsyncIterable<ExportRow>): AsyncGenerator<Record<string, CsvValue>> {
  for await (const row of rows) {
    yield Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, written(cell)]))
  }
}

function written(cell: Cell): CsvValue {
  return typeof cell === 'object' && cell !== null ? cell.join('; ') : cell
}
