import { createHash } from 'node:crypto'
import type { ExportAsked, ExportFormat, WriteRows } from './export-format.ts'
import { exportRows } from './export-rows.ts'
import { EXPORT_TABLES, type ExportName } from './export-tables.ts'

/** By which who got an export knows that it is whole. */
export interface Proof {
  rows: number
  bytes: number
  /** Of all bytes, hexadecimal. */
  sha256: string
}

/** Loaded when they are asked for. */
const WRITERS: Record<ExportFormat, () => Promise<WriteRows>> = {
  csv: async () => (await import('./write-csv.ts')).writeCsv,
  jsonl: async () => (await import('./write-jsonl.ts')).writeJsonl,
  geojson: async () => (await import('./write-geojson.ts')).writeGeojson,
  parquet: async () => (await import('./write-parquet.ts')).writeParquet,
}

/**
 * A table as a file, piece by piece, and at the end the proof of what was given. What fails in the middle is thrown: no end is ever
 * made up for it. The same data, filter and format give the same bytes.
 */
export async function* exportStream(name: ExportName, asked: ExportAsked): AsyncGenerator<Uint8Array, Proof> {
  const write = await WRITERS[asked.format]()
  const hash = createHash('sha256')
  const [count, proof] = [{ rows: 0 }, { bytes: 0 }]
  const rows = counted(exportRows(name, asked.index, asked.filter), count)
  for await (const piece of write(EXPORT_TABLES[name], rows, asked)) {
    hash.update(piece)
    proof.bytes += piece.length
    yield piece
  }
  return { ...count, ...proof, sha256: hash.digest('hex') }
}

async function* counted<Row>(rows: AsyncIterable<Row>, count: { rows: number }): AsyncGenerator<Row> {
  for await (const row of rows) {
    count.rows++
    yield row
  }
}
