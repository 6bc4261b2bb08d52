import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { backUp, type Store, tablesAsOf } from '@jawla/store'
import type { JobQueue } from '../jobs/job-queue.ts'
import { BACKUP_BEGIN, BACKUP_END, BACKUP_JOBS, BACKUP_TABLE, type KeptJob } from './backup-file.ts'

/** Characters that are put together before they are packed. */
const PIECE = 1 << 18

export interface BackupProof {
  rows: number
  bytes: number
  /** Of the file. */
  sha256: string
}

/** Everything that the store keeps, accounts and secrets too, as the bytes of a backup. See `BACKUP_BEGIN` for what is in it. */
export async function* backupBytes(
  { store, queue }: { store: Store; queue: JobQueue },
  now: Date,
): AsyncGenerator<Uint8Array, BackupProof> {
  const [gzip, fileHash] = [createGzip(), createHash('sha256')]
  const proof = { rows: 0, bytes: 0 }
  // Jobs first: one that is done meanwhile is done twice, which every job bears; one that is sent meanwhile stands in its table too.
  const jobs = await jobsOf(queue)
  const packed = pipeline(text({ store, jobs, now }, proof), gzip)
  packed.catch(() => {})
  for await (const piece of gzip as AsyncIterable<Uint8Array>) {
    fileHash.update(piece)
    proof.bytes += piece.length
    yield piece
  }
  await packed
  return { ...proof, sha256: fileHash.digest('hex') }
}

async function* text(
  { store, jobs, now }: { store: Store; jobs: readonly KeptJob[]; now: Date },
  proof: { rows: number },
): AsyncGenerator<string> {
  const hash = createHash('sha256')
  let [lines, piece] = [0, '']
  const line = (one: string) => {
    hash.update(`${one}\n`)
    piece += `${one}\n`
    lines++
  }
  line(`${BACKUP_BEGIN}${await tablesAsOf(store.db)} ${now.toISOString()}`)
  for await (const part of backUp(store.db)) {
    line('row' in part ? JSON.stringify(part.row) : `${BACKUP_TABLE}${part.table}`)
    if ('row' in part) proof.rows++
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  line(BACKUP_JOBS)
  for (const job of jobs) line(JSON.stringify(job))
  yield `${piece}${BACKUP_END}${lines} ${hash.digest('hex')}\n`
}

async function jobsOf(queue: JobQueue): Promise<KeptJob[]> {
  const unfinished = (await queue.unfinished()).map((job) => ({ ...job, reason: null }))
  const dead = (await queue.deadLetters()).map(({ id, job, payload, reason }) => {
    return { job, payload, key: id, group: null, reason }
  })
  return [...unfinished, ...dead]
}
