import { IngestError } from '../ingest-error.ts'

/** A line of a stream, or why it could not be had. `number` counts from 1. */
export type NumberedLine = { number: number; text: string } | { number: number; error: IngestError }

/**
 * The lines of a UTF-8 stream, without their ends, in memory no more than one line at a time.
 * A line longer than `limit` bytes or not UTF-8 gives an error and the next ones go on.
 * @throws IngestError at the first NUL byte: a binary stream has no lines.
 */
export async function* splitLines(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: { where: string; limit: number },
): AsyncGenerator<NumberedLine> {
  let held: Uint8Array[] = []
  let heldBytes = 0
  let number = 1
  const take = (): NumberedLine => {
    const bytes = held
    const tooLong = heldBytes > options.limit
    held = []
    heldBytes = 0
    return readLine(tooLong ? null : bytes, number++, options)
  }
  const hold = (part: Uint8Array) => {
    heldBytes += part.length
    if (heldBytes <= options.limit) held.push(part)
    else held = []
  }
  for await (const chunk of stream) {
    if (chunk.includes(0)) throw new IngestError(options.where, 'a binary file, not lines of JSON')
    let start = 0
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      hold(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    if (start < chunk.length) hold(chunk.slice(start))
  }
  if (heldBytes > 0) yield take()
}

function readLine(parts: Uint8Array[] | null, number: number, options: { where: string; limit: number }): NumberedLine {
  const where = `${options.where} line ${number}`
  if (parts === null) return { number, error: new IngestError(where, `longer than ${options.limit} bytes`) }
  try {
    return { number, text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) }
  } catch {
    return { number, error: new IngestError(where, 'not UTF-8') }
  }
}
