import type { WriteRows } from './export-format.ts'

/** Bytes of one piece, about. */
const PIECE = 64_000

/** Texts put together until a piece is worth sending. */
export async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let held = ''
  for await (const text of texts) {
    held += text
    if (held.length < PIECE) continue
    yield Buffer.from(held)
    held = ''
  }
  if (held !== '') yield Buffer.from(held)
}

/** One JSON object a line, with the columns as its names. */
export const writeJsonl: WriteRows = (_table, rows) => inPieces(lines(rows))

async function* lines(rows: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`
}
