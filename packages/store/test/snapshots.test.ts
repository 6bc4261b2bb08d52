import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import {
  bumpDataVersion,
  type Db,
  dataVersion,
  dropSnapshotFile,
  isSnapshotDue,
  keepSnapshot,
  type StoredSnapshot,
  saveReport,
  snapshotBytes,
  wholeRecord,
  writeSnapshotFile,
} from '../src/index.ts'
import { describeOnBothEngines } from './engines.ts'
import { aReport, aVisit, NOW, replaceVisits } from './examples.ts'

const now = () => new Date(NOW)
const snapshot = (file: string, given: Partial<StoredSnapshot> = {}): StoredSnapshot => ({
  ...{ name: NOW.slice(0, 10), made_at: NOW, shows: 'all', version: 1, program: '0', rows: 1, bytes: 1, sha256: 'x' },
  ...{ file, ...given },
})

describeOnBothEngines('snapshots', (db) => {
  test('give any part of their bytes as they were written', async () => {
    const bytes = randomBytes(300_000)
    const pieces = [bytes.subarray(0, 10), bytes.subarray(10, 200_000), bytes.subarray(200_000)]
    const file = await writeSnapshotFile(db(), Readable.from(pieces), now)
    for (const [start, end] of [
      [0, bytes.length - 1],
      [65_535, 65_536],
      [65_536, 131_071],
      [123, 299_999],
    ] as const) {
      const part = await buffer(Readable.from(snapshotBytes(db(), { file }, { start, end })))
      expect(part.equals(bytes.subarray(start, end + 1))).toBe(true)
    }
  })

  test('that fail in the middle leave nothing', async () => {
    async function* broken() {
      yield randomBytes(200_000)
      throw new Error('the disk is full')
    }
    await expect(writeSnapshotFile(db(), broken(), now)).rejects.toThrow('the disk is full')
    expect(await db().selectFrom('snapshot_piece').select('position').execute()).toEqual([])
  })

  test('stay, and files that none was made of go', async () => {
    const kept = await writeSnapshotFile(db(), Readable.from([Buffer.from('one')]), now)
    await keepSnapshot(db(), snapshot(kept))
    await dropSnapshotFile(db(), kept)
    await writeSnapshotFile(db(), Readable.from([Buffer.from('left by a process that died')]), now)
    const nextDay = () => new Date(Date.parse(NOW) + 25 * 3_600_000)
    const last = await writeSnapshotFile(db(), Readable.from([Buffer.from('last')]), nextDay)
    const files = await db().selectFrom('snapshot_piece').select('file').orderBy('at').execute()
    expect(files.map(({ file }) => file)).toEqual([kept, last])
    await expect(db().deleteFrom('snapshot').execute()).rejects.toThrow()
    await expect(keepSnapshot(db(), snapshot(last))).rejects.toThrow()
  })

  test('are due once a month, of a record older than the month that has changed since and has more than samples', async () => {
    const due = (day: string) => isSnapshotDue(wholeRecord(db()), `${day}T00:00:00Z`)
    expect(await due('2026-02-01')).toBe(false)
    await publish(db(), true)
    expect(await due('2026-02-01')).toBe(false)
    await publish(db(), false)
    expect([await due('2026-01-01'), await due('2026-02-01')]).toEqual([false, true])
    await keepSnapshot(db(), snapshot('f', { made_at: '2026-02-01T10:00:00Z', version: await dataVersion(db()) }))
    expect([await due('2026-02-01'), await due('2026-03-01')]).toEqual([false, false])
    await bumpDataVersion(db())
    expect([await due('2026-02-01'), await due('2026-03-01')]).toEqual([false, true])
  })
})

async function publish(db: Db, sample: boolean): Promise<void> {
  const id = sample ? 'r1' : 'r2'
  await saveReport(db, aReport(id, { sample }), NOW)
  await replaceVisits(db, { toldKeys: [`${id}#0`], visits: [aVisit(`v-${id}`, [id], { sample })] })
  await bumpDataVersion(db)
}
