import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileKind } from '@jawla/domain'
import { IngestError } from '@jawla/ingest'
import type { Fetcher } from '@jawla/ingest/web'
import type { CommandIo } from '../program/command-io.ts'
import type { GivenFacts } from './given-facts.ts'
import { readAddress } from './read-address.ts'
import { READABLE, readableKind, readBytes, readRecords, type Source } from './read-bytes.ts'

/** What sources are read with. */
export interface ReadWith {
  given: GivenFacts
  /** Fetches the pages of addresses. */
  fetcher: Pick<Fetcher, 'get'>
}

/**
 * The reports in files, folders, zips, pages on the web and `-` (records on standard input), one after another; a bad one is yielded
 * as its error and the rest go on. A folder is read with its subfolders, in order of name; other kinds of file in it are passed over.
 */
export async function* readSources(names: readonly string[], io: CommandIo, how: ReadWith): AsyncGenerator<Source> {
  for (const name of names) {
    try {
      yield* readSource(name, io, how)
    } catch (error) {
      yield whyUnread(name, error)
    }
  }
}

/** What a source's error says in one line: a file that the system does not give is no reason to leave the others. */
function whyUnread(name: string, error: unknown): IngestError {
  if (error instanceof IngestError) return error
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error
  return new IngestError(name, error.code === 'ENOENT' ? 'no such file or folder' : `cannot be read (${error.code})`)
}

async function* readSource(name: string, io: CommandIo, how: ReadWith): AsyncGenerator<Source> {
  if (name === '-') return yield* readRecords(io.stdin, 'standard input')
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) {
    const report = await readAddress(name, { ...how, signal: io.signal })
    return yield { where: name, report, record: false }
  }
  const path = resolve(io.cwd, name)
  const found = await stat(path)
  if (found.isDirectory()) return yield* readFolder(name, io, how)
  // A pipe or a device may never end, and nobody could stop the wait for it.
  if (!found.isFile()) throw new IngestError(name, 'neither a file nor a folder')
  yield* readOne({ name, path, size: found.size }, how.given)
}

async function* readFolder(name: string, io: CommandIo, how: ReadWith): AsyncGenerator<Source> {
  const folders = [name]
  const inside: string[] = []
  let unread = 0
  for (const folder of folders) {
    const entries = await readdir(resolve(io.cwd, folder), { withFileTypes: true }).catch((error) => {
      unread++
      return whyUnread(folder, error)
    })
    if (entries instanceof IngestError) {
      yield entries
      continue
    }
    for (const entry of entries) {
      if (entry.isDirectory()) folders.push(join(folder, entry.name))
      else if (entry.isFile() && isReadable(entry.name)) inside.push(join(folder, entry.name))
    }
  }
  if (inside.length + unread === 0) throw new IngestError(name, `no report in this folder (${READABLE})`)
  yield* readSources(inside.sort(), io, how)
}

function isReadable(name: string): boolean {
  return !name.startsWith('.') && fileKind(name) !== null
}

async function* readOne(file: { name: string; path: string; size: number }, given: GivenFacts): AsyncGenerator<Source> {
  const { name, path, size } = file
  // What is no report, or too large, is not read into memory to find out.
  if (readableKind(name, size) === 'records') yield* readRecords(createReadStream(path), name)
  else yield* readBytes(name, await readFile(path), given)
}
