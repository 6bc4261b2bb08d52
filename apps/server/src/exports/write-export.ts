import { createHash, randomUUID } from 'node:crypto'
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Filter } from '@jawla/domain'
import { streamFacilities, streamReports, streamVisits, type VisitIndex } from '@jawla/store'
import type { CommandContext, ExitCode } from '../program/command-context.ts'
import { CommandError } from '../program/command-error.ts'
import { type CommandIo, takeTurns } from '../program/command-io.ts'
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
    if (out === null) await give(pieces, io, (piece) => io.out(piece))
    else await toFile(pieces, io, resolve(io.cwd, out))
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

async function give(
  pieces: AsyncGenerator<Uint8Array, Proof>,
  io: CommandIo,
  take: (piece: Uint8Array) => Promise<void>,
): Promise<Proof> {
  for (;;) {
    const next = await pieces.next()
    if (next.done) return next.value
    await takeTurns(io)
    await take(next.value)
  }
}

/**
 * Written beside the file under a name of its own, and put in its place when it is whole. A link is followed.
 * @throws CommandError where something else than a file has the name, or it cannot be written.
 */
async function toFile(pieces: AsyncGenerator<Uint8Array, Proof>, io: CommandIo, named: string): Promise<void> {
  const part = `${named}.${randomUUID()}.part`
  try {
    const path = await realpath(named).catch(() => named)
    const there = await stat(path).catch(() => null)
    if (there !== null && !there.isFile()) throw new CommandError(`${named} is no file that can be written over`, 1)
    const file = await open(part, 'wx')
    let proof: Proof
    try {
      proof = await give(pieces, io, (piece) => file.writeFile(piece))
      await file.sync()
    } finally {
      await file.close()
    }
    // The proof of an older file must never stand beside a newer one.
    await rm(`${path}.sha256`, { force: true })
    await rename(part, path)
    await writeFile(`${path}.sha256`, `${proof.sha256}  ${basename(path)}\n`)
    io.err(`${path}: rows ${proof.rows}, bytes ${proof.bytes}, sha256 ${proof.sha256}\n`)
  } catch (error) {
    await rm(part, { force: true })
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error
    throw new CommandError(`${named} cannot be written (${error.code})`, 1)
  }
}
