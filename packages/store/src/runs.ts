import type { Run, RunState } from '@jawla/domain'
import { type Selectable, sql } from 'kysely'
import type { Database, Db } from './database.ts'

export type StoredRun = Selectable<Database['run']>

/** States in which somebody works on a run, or should. */
const UNFINISHED: RunState[] = ['waiting', 'reading', 'joining', 'stopped']

/** A process that was not heard of for so long is gone. */
const SILENT_SECONDS = 120

/** Makes a run, which waits for somebody to take it. `now` is an ISO time. */
export async function createRun(
  tx: Db,
  { reread, reader, total, now }: { reread: boolean; reader: string; total: number; now: string },
): Promise<number> {
  const { id } = await tx
    .insertInto('run')
    .values({
      reread,
      reader,
      total,
      state: 'waiting',
      last_report_id: null,
      started_at: now,
      went_on_at: now,
      seen_at: now,
      holder: null,
      ended_at: null,
      why: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The latest run that is not done and reads with this reader; null where there is none. */
export async function unfinishedRun(
  db: Db,
  { reread, reader }: { reread: boolean; reader: string },
): Promise<StoredRun | null> {
  const found = await db
    .selectFrom('run')
    .selectAll()
    .where('state', 'in', UNFINISHED)
    .where('reread', '=', reread)
    .where('reader', '=', reader)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return found ?? null
}

/** @throws where there is no such run. */
export async function findRun(db: Db, id: number): Promise<StoredRun> {
  return db.selectFrom('run').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}

/** Who works on a run. `alone`: no other process has the store open, so that whoever held a run before is gone. */
export interface RunHolder {
  name: string
  /** Begins the names of all holders of this process. */
  process: string
  alone: boolean
}

/** Takes a run that nobody works on, or whose process is gone; null where somebody works on it or it is done. */
export async function takeRun(db: Db, id: number, holder: RunHolder): Promise<StoredRun | null> {
  const gone = sql<boolean>`(seen_at < now() - ${`${SILENT_SECONDS} seconds`}::interval
    or (${holder.alone} and not starts_with(holder, ${holder.process})))`
  const taken = await db
    .updateTable('run')
    .set({
      holder: holder.name,
      state: 'reading',
      stop_asked: false,
      ended_at: null,
      why: null,
      seen_at: sql`now()`,
      went_on_at: sql`now()`,
      went_on_from: sql`done`,
    })
    .where('id', '=', id)
    .where('state', 'in', [...UNFINISHED, 'failed' as const])
    .where((eb) => eb.or([eb('holder', 'is', null), gone]))
    .returningAll()
    .executeTakeFirst()
  return taken ?? null
}

/** Tells that the holder is alive while a long step goes on. */
export async function noteAlive(db: Db, { id, holder }: { id: number; holder: string }): Promise<void> {
  await db.updateTable('run').set({ seen_at: sql`now()` }).where('id', '=', id).where('holder', '=', holder).execute()
}

/** Keeps how far a run is. `going` false: it is to stop, or another process took it over. */
export async function noteProgress(
  tx: Db,
  { id, holder }: { id: number; holder: string },
  progress: { done: number; lastReportId: string | null },
): Promise<{ going: boolean }> {
  const row = await tx
    .updateTable('run')
    .set({ done: progress.done, last_report_id: progress.lastReportId, seen_at: sql`now()` })
    .where('id', '=', id)
    .where('holder', '=', holder)
    .returning('stop_asked')
    .executeTakeFirst()
  return { going: row !== undefined && !row.stop_asked }
}

/** Puts a run that this holder works on into another state. */
export async function changeRun(
  tx: Db,
  { id, holder }: { id: number; holder: string },
  change: { state: RunState; why?: string },
): Promise<void> {
  const ended = ['stopped', 'done', 'failed'].includes(change.state)
  await tx
    .updateTable('run')
    .set({
      state: change.state,
      why: change.why ?? null,
      seen_at: sql`now()`,
      ...(ended ? { holder: null, ended_at: sql<string>`now()` } : {}),
    })
    .where('id', '=', id)
    .where('holder', '=', holder)
    .execute()
}

/** Asks a run, or all that go on, to stop; one that nobody works on is stopped at once. Gives how many were asked. */
export async function askToStop(db: Db, id: number | null): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    update run set stop_asked = true,
      state = case when holder is null or seen_at < now() - ${`${SILENT_SECONDS} seconds`}::interval
        then 'stopped' else state end,
      ended_at = case when holder is null or seen_at < now() - ${`${SILENT_SECONDS} seconds`}::interval
        then now() else ended_at end
    where state in ('waiting', 'reading', 'joining') and (${id}::int4 is null or id = ${id})
    returning id`.execute(db)
  return rows.length
}

/** The latest runs, the newest first. */
export async function listRuns(db: Db, limit: number): Promise<Run[]> {
  const rows = await db.selectFrom('run').selectAll().orderBy('id', 'desc').limit(limit).execute()
  return rows.map(toRun)
}

function toRun(row: StoredRun): Run {
  const seconds = (Date.parse(row.seen_at) - Date.parse(row.went_on_at)) / 1000
  const read = row.done - row.went_on_from
  const rate = seconds > 0 && read > 0 ? read / seconds : null
  const left = row.state === 'reading' && rate !== null ? Math.ceil((row.total - row.done) / rate) : null
  return {
    id: row.id,
    reread: row.reread,
    reader: row.reader,
    state: row.state,
    stopAsked: row.stop_asked,
    done: row.done,
    // Reports that came in since they were counted are read too.
    total: Math.max(row.total, row.done),
    rate,
    secondsLeft: left === null ? null : Math.max(0, left),
    startedAt: row.started_at,
    seenAt: row.seen_at,
    endedAt: row.ended_at,
    why: row.why,
  }
}
