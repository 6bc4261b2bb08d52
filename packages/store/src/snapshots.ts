import { randomUUID } from 'node:crypto'
import { type Selectable, sql } from 'kysely'
import type { Database, Db } from './database.ts'
import { inTransaction } from './in-transaction.ts'
import { publicWhere, type RecordView } from './record-view.ts'

export type StoredSnapshot = Selectable<Database['snapshot']>

/** Of each piece but the last. Small enough that a backup, which takes some hundred rows at once, has room for them. */
const PIECE_BYTES = 64 * 1024

/** Whoever began to write that long ago has died. */
const LEFT_AFTER = '1 day'

/** Those that are public, the latest first. What was made of the whole record is not where only what was reviewed is. */
export function listSnapshots({ db, shows }: RecordView): Promise<StoredSnapshot[]> {
  return db
    .selectFrom('snapshot')
    .selectAll()
    .where('shows', 'in', publicWhere(shows))
    .orderBy('made_at', 'desc')
    .orderBy('name', 'desc')
    .execute()
}

/** Null where there is none of this name, or it is not public. */
export async function findSnapshot({ db, shows }: RecordView, name: string): Promise<StoredSnapshot | null> {
  const found = await db
    .selectFrom('snapshot')
    .selectAll()
    .where('name', '=', name)
    .where('shows', 'in', publicWhere(shows))
    .executeTakeFirst()
  return found ?? null
}

/** How many snapshots of a day there are, public or not: names are given once. */
export async function snapshotsOfDay(db: Db, day: string): Promise<number> {
  const { rows } = await sql<{ snapshots: number }>`
    select count(*)::int4 as snapshots from snapshot where name = ${day} or starts_with(name, ${`${day}-`})`.execute(db)
  return rows[0]?.snapshots ?? 0
}

/**
 * Whether one is to be made for a month that began at this ISO time: there is none since, the data is another than in the latest one, and
 * the record has visits that are no samples and is older than the month.
 */
export async function isSnapshotDue({ db, shows }: RecordView, monthBegan: string): Promise<boolean> {
  const isShown = shows === 'all' ? sql`true` : sql`reviewed is not null`
  const { rows } = await sql<{ due: boolean }>`
    select
      coalesce((select at from visit_change where shows = ${shows} order by id limit 1) < ${monthBegan}::timestamptz, false)
      and exists (select from visit where not sample and ${isShown})
      and not exists (select from snapshot where shows = ${shows} and made_at >= ${monthBegan}::timestamptz)
      and version > coalesce((select max(version) from snapshot where shows = ${shows}), -1) as due
    from data_version`.execute(db)
  return rows[0]?.due ?? false
}

/**
 * Writes a file piece by piece, each kept at once; gives what it is found by. Nobody sees it before `keepSnapshot`. What was begun by a
 * process that died is removed.
 */
export async function writeSnapshotFile(db: Db, bytes: AsyncIterable<Uint8Array>, now: () => Date): Promise<string> {
  await sql`
    delete from snapshot_piece where at < ${now().toISOString()}::timestamptz - ${LEFT_AFTER}::interval
      and file not in (select file from snapshot)`.execute(db)
  const file = randomUUID()
  let position = 0
  try {
    for await (const piece of ofOneSize(bytes)) {
      const row = { file, position: position++, at: now().toISOString(), bytes: piece }
      await db.insertInto('snapshot_piece').values(row).execute()
    }
  } catch (error) {
    await dropSnapshotFile(db, file)
    throw error
  }
  return file
}

/** Removes a file that no snapshot was made of. */
export async function dropSnapshotFile(db: Db, file: string): Promise<void> {
  await sql`delete from snapshot_piece where file = ${file} and file not in (select file from snapshot)`.execute(db)
}

/** Makes a file a snapshot, for ever. Fails where another one got its name meanwhile. */
export async function keepSnapshot(db: Db, snapshot: StoredSnapshot): Promise<void> {
  await inTransaction(db, (tx) => tx.insertInto('snapshot').values(snapshot).execute())
}

/** Its bytes from one place to another, both included, a piece at a time. */
export async function* snapshotBytes(
  db: Db,
  { file }: Pick<StoredSnapshot, 'file'>,
  { start, end }: { start: number; end: number },
): AsyncGenerator<Uint8Array> {
  for (let position = Math.floor(start / PIECE_BYTES); position * PIECE_BYTES <= end; position++) {
    const { bytes } = await db
      .selectFrom('snapshot_piece')
      .select('bytes')
      .where('file', '=', file)
      .where('position', '=', position)
      .executeTakeFirstOrThrow()
    const from = position * PIECE_BYTES
    yield bytes.subarray(Math.max(start - from, 0), end - from + 1)
  }
}

async function* ofOneSize(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let size = 0
  for await (const some of bytes) {
    waiting.push(some)
    size += some.length
    if (size < PIECE_BYTES) continue
    let all = Buffer.concat(waiting)
    for (; all.length >= PIECE_BYTES; all = all.subarray(PIECE_BYTES)) yield all.subarray(0, PIECE_BYTES)
    waiting = [all]
    size = all.length
  }
  if (size > 0) yield Buffer.concat(waiting)
}
