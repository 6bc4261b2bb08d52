import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import type { WriteRows } from './export-format.ts'
import type { Cell, Column, ColumnType, ExportRow } from './export-table.ts'

/** A group is in memory until it is written. */
const ROWS_PER_GROUP = 10_000

/** Apache Parquet, compressed with Snappy, a group of rows at a time. Days are dates, lists are lists. */
export const writeParquet: WriteRows = async function* (table, rows) {
  const writer = new ByteWriter()
  const file = new ParquetWriter({ writer, schema: schemaOf(table.columns), createdBy: 'Jawla' })
  const taken = () => {
    const bytes = new Uint8Array(writer.getBuffer())
    writer.index = 0
    return bytes
  }
  for await (const group of groups(rows)) {
    await file.write({ columnData: dataOf(table.columns, group), rowGroupSize: ROWS_PER_GROUP })
    yield taken()
  }
  await file.finish()
  yield taken()
}

async function* groups(rows: AsyncIterable<ExportRow>): AsyncGenerator<ExportRow[]> {
  let group: ExportRow[] = []
  for await (const row of rows) {
    group.push(row)
    if (group.length < ROWS_PER_GROUP) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}

const ELEMENTS: Record<Exclude<ColumnType, 'list'>, Pick<SchemaElement, 'type' | 'converted_type'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  'yes-no': { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
  time: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
}

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [
    { name: 'row', num_children: columns.length },
    ...columns.flatMap(({ name, type, required }): SchemaElement[] => {
      const repetition_type = required ? 'REQUIRED' : 'OPTIONAL'
      if (type !== 'list') return [{ name, repetition_type, ...ELEMENTS[type] }]
      return [
        { name, repetition_type, num_children: 1, converted_type: 'LIST' },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', repetition_type: 'REQUIRED', ...ELEMENTS.text },
      ]
    }),
  ]
}

function dataOf(columns: readonly Column[], rows: readonly ExportRow[]) {
  return columns.map(({ name, type }) => ({
    name,
    data: rows.map((row) => parquetValue(type, row[name] ?? null)),
  }))
}

function parquetValue(type: ColumnType, value: Cell) {
  return (type === 'day' || type === 'time') && typeof value === 'string' ? new Date(value) : value
}
