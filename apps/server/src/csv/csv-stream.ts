import { Readable } from 'node:stream'
import { harmlessCell } from '@jawla/domain'
import { stringify } from 'csv-stringify/sync'

/** A text, a number, a yes or no, or nothing. */
export type CsvValue = string | number | boolean | null

interface CsvOptions<Name extends string> {
  columns: readonly Name[]
  /** The mark by which spreadsheets know UTF-8. */
  bom: boolean
}

/** Rows written together: one at a time takes several times as long. */
const BATCH = 500

/**
 * Rows as a table by RFC 4180, a stream: UTF-8, lines ended by CRLF, every text in quotes, names of columns first. A text that a spreadsheet would
 * compute gets an apostrophe before it (`harmlessCell`); numbers are written as such, and nothing as nothing.
 */
export function csvStream<Name extends string>(
  rows: AsyncIterable<Record<Name, CsvValue>>,
  options: CsvOptions<Name>,
): Readable {
  // What fails among the rows comes out of the lines.
  return Readable.from(lines(rows, options))
}

async function* lines<Name extends string>(
  rows: AsyncIterable<Record<Name, CsvValue>>,
  { columns, bom }: CsvOptions<Name>,
): AsyncGenerator<string> {
  const written = (batch: Record<Name, CsvValue>[], isFirst: boolean) =>
    stringify(batch, {
      ...{ bom: bom && isFirst, columns: [...columns], header: isFirst },
      ...{ quoted_string: true, record_delimiter: '\r\n' },
      cast: { string: harmlessCell, boolean: String },
    })
  let [batch, isFirst]: [Record<Name, CsvValue>[], boolean] = [[], true]
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < BATCH) continue
    yield written(batch, isFirst)
    ;[batch, isFirst] = [[], false]
  }
  if (isFirst || batch.length > 0) yield written(batch, isFirst)
}
