import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Report } from '@jawla/domain'
import { openStore } from '@jawla/store'
import { describe, expect, inject, test } from 'vitest'
import { type JobQueue, jobQueue } from '../../src/jobs/job-queue.ts'
import { newDatabase } from '../new-database.ts'
import { newFolder, newStaffedStore, newStore } from '../new-store.ts'
import { jsonl, NO_VISIT } from '../reports.ts'
import { runJawla } from '../run-jawla.ts'
import { startServer } from '../start-server.ts'

const EXPORTED = ['visits', 'claims', 'reports', 'decisions', 'facilities'] as const

/** What a store gives away, by table; reports and facilities as whole records. */
async function exportsOf(env: Record<string, string>): Promise<Record<string, string>> {
  const given: Record<string, string> = {}
  for (const table of EXPORTED) given[table] = (await runJawla(['export', table], { env })).stdout
  return given
}

const readable: Report = {
  ...{ id: 'kept', url: null, outlet: null, language: 'fr', title: null, author: null, publishedAt: null },
  ...{ publishedBasis: 'unknown', text: 'Un texte.', textFrom: 'page', sample: false, factsFrom: null },
}

async function withQueue(dataDir: string, work: (queue: JobQueue) => Promise<void>): Promise<void> {
  const store = await openStore({ databaseUrl: null, dataDir })
  const queue = jobQueue(store, { warn: () => {} })
  await work(queue)
  await queue.stop()
  await store.close()
}

async function backedUp(): Promise<{ file: string; dataDir: string }> {
  const dataDir = await newStaffedStore()
  const file = join(newFolder(), 'jawla.backup.gz')
  const { code, stdout } = await runJawla(['backup', file], { dataDir })
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: expect.stringMatching(/jawla\.backup\.gz: rows \d+, bytes \d+, sha256 [0-9a-f]{64}\n$/),
  })
  return { file, dataDir }
}

describe('backup and restore', () => {
  test('a backup, with its passwords and secrets, can be read by its owner alone', async () => {
    const { file } = await backedUp()
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  test('what was backed up comes back in another embedded store, accounts and numbering too, and reads on from there', async () => {
    const { file, dataDir } = await backedUp()
    const other = await newStore()
    expect(await runJawla(['restore', file], { dataDir: other })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^restored: rows \d+, jobs 0\n$/),
    })
    expect(await exportsOf({ DATA_DIR: other })).toEqual(await exportsOf({ DATA_DIR: dataDir }))
    expect((await runJawla(['user', 'list'], { dataDir: other })).stdout).toBe(
      (await runJawla(['user', 'list'], { dataDir })).stdout,
    )
    const report = jsonl({ ...NO_VISIT, id: 'later', url: 'https://x.example/later', text: `${NO_VISIT.text} Suite.` })
    expect(await runJawla(['ingest', '-'], { dataDir: other, input: report })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('added 1'),
    })
    expect(await runJawla(['rebuild'], { dataDir: other })).toMatchObject({ code: 0 })
  })

  test('moves from the embedded store to PostgreSQL: the same exports', async ({ skip }) => {
    const server = inject('postgresUrl')
    if (server === null) return skip('no PostgreSQL here')
    const { file, dataDir } = await backedUp()
    const { url } = await newDatabase(server)
    const restored = await runJawla(['restore', file], { env: { DATABASE_URL: url } })
    expect(restored).toMatchObject({ code: 0 })
    expect(await exportsOf({ DATABASE_URL: url })).toEqual(await exportsOf({ DATA_DIR: dataDir }))
    const back = join(newFolder(), 'back.gz')
    expect((await runJawla(['backup', back], { env: { DATABASE_URL: url } })).code).toBe(0)
    expect(rowsIn(await readFile(back))).toEqual(rowsIn(await readFile(file)))
  })

  test('is made while the server runs; what waits to be done and what failed for good come back too', async () => {
    const dataDir = await newStaffedStore()
    await withQueue(dataDir, async (queue) => {
      await queue.send('read-report', { report: readable }, { key: 'one', after: 3600 })
      await queue.bury('read-report', { report: readable }, 'the disk was full')
    })
    const server = await startServer({ dataDir })
    const file = join(newFolder(), 'running.gz')
    expect(await runJawla(['backup', file], { dataDir })).toMatchObject({ code: 0 })
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
    expect((await stat(`${file}.sha256`)).isFile()).toBe(true)
    await server.stop()
    const other = await newStore()
    expect(await runJawla(['restore', file], { dataDir: other })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('jobs 2'),
    })
    await withQueue(other, async (queue) => {
      expect(await queue.unfinished()).toMatchObject([{ job: 'read-report', payload: { report: { id: 'kept' } } }])
      expect(await queue.deadLetters()).toMatchObject([{ job: 'read-report', reason: 'the disk was full' }])
    })
  })

  test('a file that is cut off, damaged, of another version or none of ours changes nothing and is told', async () => {
    const { file } = await backedUp()
    const text = gunzipSync(await readFile(file)).toString()
    const folder = newFolder()
    for (const [name, changed, why] of [
      ['cut', text.slice(0, text.lastIndexOf('#end')), 'is cut off'],
      [
        'other',
        text.replace(/^#jawla-backup 1 \S+/, '#jawla-backup 1 0001-older'),
        'restore it with the version that made it',
      ],
      ['damaged', text.replaceAll('Fès', 'Fez'), 'is damaged'],
      ['longer', `${text}{"id":1}\n`, 'goes on after its end'],
      ['foreign', 'PK a zip\n', 'is no backup of Jawla'],
    ] as const) {
      const bad = join(folder, name)
      await writeFile(bad, gzipSync(changed))
      const dataDir = await newStore()
      const { code, stderr } = await runJawla(['restore', bad], { dataDir })
      expect({ name, code, stderr }).toEqual({ name, code: 1, stderr: expect.stringContaining(why) })
      expect((await runJawla(['export', 'reports'], { dataDir })).stdout).toBe('')
    }
    await writeFile(join(folder, 'plain'), 'no gzip')
    for (const bad of ['plain', 'missing']) {
      const { code, stderr } = await runJawla(['restore', join(folder, bad)], { dataDir: await newStore() })
      expect({ code, lines: stderr.trim().split('\n').length }).toEqual({ code: 1, lines: 1 })
    }
  })

  test('a store that holds something is not written over', async () => {
    const { file, dataDir } = await backedUp()
    const { code, stderr } = await runJawla(['restore', file], { dataDir })
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('the store is not empty') })
  })
})

/** Tables with their rows, without the time it was made. */
function rowsIn(packed: Uint8Array): string[] {
  return gunzipSync(packed)
    .toString()
    .split('\n')
    .filter((line) => !line.startsWith('#jawla') && !line.startsWith('#end'))
    .sort()
}
