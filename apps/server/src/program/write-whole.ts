import { randomUUID } from 'node:crypto'
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { CommandError } from './command-error.ts'
import { type CommandIo, takeTurns } from './command-io.ts'

/** Gives one piece after the other, with turns for others between them; and what the last one proves of them all. */
export async function giveWhole<Proof>(
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
 * Written beside the file under a name of its own, and put in its place when it is whole, with its SHA-256 in `<file>.sha256`. A link is followed. What is
 * secret only its owner may read.
 * @throws CommandError where something else than a file has the name, or it cannot be written.
 */
export async function writeWhole<Proof extends { sha256: string }>(
  pieces: AsyncGenerator<Uint8Array, Proof>,
  io: CommandIo,
  { named, secret }: { named: string; secret: boolean },
): Promise<Proof & { path: string }> {
  const part = `${named}.${randomUUID()}.part`
  try {
    const path = await realpath(named).catch(() => named)
    const there = await stat(path).catch(() => null)
    if (there !== null && !there.isFile()) throw new CommandError(`${named} is no file that can be written over`, 1)
    const file = await open(part, 'wx', secret ? 0o600 : 0o666)
    let proof: Proof
    try {
      proof = await giveWhole(pieces, io, (piece) => file.writeFile(piece))
      await file.sync()
    } finally {
      await file.close()
    }
    // The proof of an older file must never stand beside a newer one.
    await rm(`${path}.sha256`, { force: true })
    await rename(part, path)
    await writeFile(`${path}.sha256`, `${proof.sha256}  ${basename(path)}\n`)
    return { ...proof, path }
  } catch (error) {
    await rm(part, { force: true })
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error
    throw new CommandError(`${named} cannot be written (${error.code})`, 1)
  }
}
