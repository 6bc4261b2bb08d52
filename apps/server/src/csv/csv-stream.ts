import { pipeline, Readable } from 'node:stream'
import { harmlessCell } from '@jawla/domain'
import { stringify } from 'csv-stringify'

/** A text, a number, a yes or no, or nothing. */
export type CsvValue = string | number | boolean | null

interface CsvOptions<Name extends string> {
  columns: readonly Name[]
  /** The mark by which spreadsheets know UTF-8. */
  bom: boolean
}

/**
 * Rows as a table by RFC 4180, a stream: UTF-8, lines ended by CRLF, every text in quotes, names of columns first. A text that a spreadsheet would
 * compute gets an apostrophe before it (`harmlessCell`); numbers are written as such, and nothing as nothing.
 */
export function csvStream<Name extends string>(
  rows: AsyncIterable<Record<Name, CsvValue>>,
  { columns, bom }: CsvOptions<Name>,
): NodeJS.ReadableStream {
  const lines = stringify({
    ...{ bom, columns: [...columns], header: true, quoted_string: true, record_delimiter: '\r\n' },
    cast: { string: harmlessCell, boolean: String },
  })
  // What fails among the rows comes out of the lines.
  return pipeline(Readable.from(rows), lines, () => {})
}
