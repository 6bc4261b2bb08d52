import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import type { Filter } from '@jawla/domain'
import { streamFacilities, streamReports, streamVisits, type VisitIndex } from '@jawla/store'
import type { CommandContext, ExitCode } from '../program/command-context.ts'
import { CommandError } from '../program/command-error.ts'
import { giveWhole, writeWhole } from '../program/write-whole.ts'
import type { ExportFormat } from './export-format.ts'
import { exportStream, type Proof } from './export-stream.ts'
import { EXPORT_TABLES, type ExportName } from './export-tables.ts'
import { hasPoints } from './write-geojson.ts'
import { inPieces } from './write-jsonl.ts'

interface ToWrite {
  what: ExportName
  filter: Filter
  format: ExportFormat
  bom: boolean
  /** A file; null for standard output. */
  out: string | null
}

/**
 * Does `jawla export`. A file is there whole or not at all, with its proof beside it.
 * @throws CommandError where the table has no such form, or the file cannot be written.
 */
export async function writeExport({ io, withStore }: CommandContext, asked: ToWrite): Promise<ExitCode> {
  const { what, format, out } = asked
  if (format === 'geojson' && !hasPoints(EXPORT_TABLES[what])) {
    throw new CommandError(`${what} have no coordinates: they cannot be geojson`, 2)
  }
  await withStore(async ({ index }) => {
    const pieces = piecesOf(index, asked)
    if (out === null) await giveWhole(pieces, io, (piece) => io.out(piece))
    else {
      const proof = await writeWhole(pieces, io, { named: resolve(io.cwd, out), secret: false })
      io.err(`${proof.path}: rows ${proof.rows}, bytes ${proof.bytes}, sha256 ${proof.sha256}\n`)
    }
  })
  return 0
}

function piecesOf(index: VisitIndex, asked: ToWrite): AsyncGenerator<Uint8Array, Proof> {
  const whole = asked.format === 'jsonl' ? wholeRecords(index, asked) : null
  return whole === null ? exportStream(asked.what, { index, ...asked }) : proven(whole)
}

/** What a line holds all of, for programs; null where the table is all there is. */
function wholeRecords(index: VisitIndex, { what, filter }: ToWrite): AsyncIterable<object> | null {
  switch (what) {
    case 'visits':
      return streamVisits(index, filter)
    case 'facilities':
      return streamFacilities(index)
    case 'reports':
      return streamReports(index.db)
    default:
      return null
  }
}

async function* proven(records: AsyncIterable<object>): AsyncGenerator<Uint8Array, Proof> {
  const [hash, proof] = [createHash('sha256'), { rows: 0, bytes: 0 }]
  async function* lines() {
    for await (const record of records) {
      proof.rows++
      yield `${JSON.stringify(record)}\n`
    }
  }
  for await (const piece of inPieces(lines())) {
    hash.update(piece)
    proof.bytes += piece.length
    yield piece
  }
  return { ...proof, sha256: hash.digest('hex') }
}
