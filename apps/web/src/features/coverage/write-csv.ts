import { harmlessCell } from '@jawla/domain'

/** A text, a number, or nothing. */
export type CsvValue = string | number | null

/**
 * A table as a file that spreadsheets open rightly: UTF-8 with its mark, lines ended by CRLF, every text quoted. Texts come from web pages:
 * one that a spreadsheet would compute gets an apostrophe before it. Nothing is left empty.
 */
export function writeCsv(rows: readonly (readonly CsvValue[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  return `"${harmlessCell(value).replaceAll('"', '""')}"`
}
