import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { IngestError } from '@jawla/ingest'
import { expect, test } from 'vitest'
import { readSources } from '../../src/pipeline/read-sources.ts'
import { newFolder } from '../new-store.ts'
import { FRENCH } from '../reports.ts'

const isRoot = process.getuid?.() === 0

/** What came of sources in a folder: the report's source, or the line that says why there is none. */
async function read(cwd: string, ...names: string[]): Promise<string[]> {
  const io = {
    ...{ stdin: process.stdin, out: async () => {}, err: () => {}, errIsTerminal: false },
    ...{ cwd, signal: new AbortController().signal },
  }
  const fetcher = { get: async () => ({ outcome: 'refused', why: 'is not asked here' }) as const }
  const lines: string[] = []
  for await (const source of readSources(names, io, { given: {}, fetcher })) {
    lines.push(source instanceof IngestError ? source.message : source.where)
  }
  return lines
}

function folderOf(...names: string[]): string {
  const folder = newFolder()
  for (const name of names) writeFileSync(join(folder, name), FRENCH.text)
  return folder
}

test('a folder is read in order of name, with its subfolders; links in it, which may lead in a circle, are passed over', async () => {
  const folder = folderOf('b.txt', 'a.txt')
  mkdirSync(join(folder, 'a', 'deeper'), { recursive: true })
  writeFileSync(join(folder, 'a', 'deeper', 'c.txt'), FRENCH.text)
  symlinkSync('..', join(folder, 'a', 'up'))
  symlinkSync('nowhere', join(folder, 'gone.txt'))
  expect(await read(folder, '.')).toEqual(['a.txt', 'a/deeper/c.txt', 'b.txt'])
})

test.runIf(process.platform === 'linux')(
  'a file that breaks while it is read is told, and the others are read',
  async () => {
    const folder = folderOf('after.txt')
    // A file by all it tells of itself, whose first byte cannot be read.
    symlinkSync('/proc/self/mem', join(folder, 'broken.txt'))
    symlinkSync('/proc/self/mem', join(folder, 'broken.jsonl'))
    expect(await read(folder, 'broken.txt', 'broken.jsonl', 'after.txt')).toEqual([
      'broken.txt: cannot be read (EIO)',
      'broken.jsonl: cannot be read (EIO)',
      'after.txt',
    ])
  },
)

test.skipIf(isRoot)('a file or folder that may not be read is told, and the others are read', async () => {
  const folder = folderOf('after.txt', 'locked.txt')
  mkdirSync(join(folder, 'locked'))
  for (const name of ['locked.txt', 'locked']) chmodSync(join(folder, name), 0o000)
  const lines = await read(folder, '.', 'locked')
  chmodSync(join(folder, 'locked'), 0o700)
  expect(lines).toEqual([
    'locked: cannot be read (EACCES)',
    'after.txt',
    'locked.txt: cannot be read (EACCES)',
    'locked: cannot be read (EACCES)',
  ])
})

test.skipIf(process.platform === 'win32')('a device, which never ends, is no report, whatever its name', async () => {
  const folder = folderOf('after.txt')
  for (const name of ['zero.txt', 'zero.jsonl']) symlinkSync('/dev/zero', join(folder, name))
  expect(await read(folder, 'zero.txt', 'zero.jsonl', 'after.txt')).toEqual([
    'zero.txt: neither a file nor a folder',
    'zero.jsonl: neither a file nor a folder',
    'after.txt',
  ])
})
